"""Runs SQL in Spark: each line of the input is a statement as JSON, each line of the output the rows that it gives, or its error."""
import json
import sys

from pyspark.sql import SparkSession

builder = SparkSession.builder.master("local[2]")
for key, value in {
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "2",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.warehouse.dir": sys.argv[1],
    "spark.log.level": "ERROR",
}.items():
    builder = builder.config(key, value)
spark = builder.getOrCreate()
for line in sys.stdin:
    try:
        answer = {"rows": [row.asDict() for row in spark.sql(json.loads(line)).collect()]}
    except Exception as error:
        answer = {"error": str(error)[:2000]}
    print(json.dumps(answer, default=str), flush=True)
spark.stop()
