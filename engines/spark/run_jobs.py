"""Runs the jobs of a folder through the job of the example, under several settings of Spark.

The folder holds jobs.json, a list of {table, columns, rows, scripts, views, queries, makesTables, refused, settings}, where rows is
a file of JSON lines, scripts are files and settings are numbers, and settings.json, a list of {key: value}. For each setting a file
results-<number>.json is written: for each job the rows that its queries give of what was written as Parquet, or its error, or
null where the job is not for this setting. The largest job goes through spark-submit. A job that makes tables is no job of the
example: its statements are run as they stand, its queries ask the tables, and last come the statements that are to be refused.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.types import LongType, StringType, StructField, StructType

JOB = Path(__file__).parents[2] / "examples" / "spark" / "score_job.py"
sys.path.insert(0, str(JOB.parent))
import score_job  # noqa: E402

FOLDER = Path(sys.argv[1])
ALWAYS = {
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "2",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "ERROR",
}


def write_rows(spark: SparkSession, job: dict) -> None:
    fields = [StructField("row_number", LongType()), *(StructField(name, StringType()) for name in job["columns"])]
    rows = spark.read.schema(StructType(fields)).json(str(FOLDER / job["rows"]))
    rows.write.mode("overwrite").parquet(str(FOLDER / f"{job['table']}.parquet"))


def submit(settings: dict, arguments: list[str]) -> None:
    """As the guide says it, in processes of its own."""
    confs = [part for key, value in settings.items() for part in ("--conf", f"{key}={value}")]
    program = Path(sys.executable).parent / "spark-submit"
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    done = subprocess.run([program, "--master", "local[2]", *confs, JOB, *arguments], env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"spark-submit ended with {done.returncode}: {done.stderr[-2000:]}")


def results_of(spark: SparkSession, job: dict, settings: dict, is_largest: bool) -> dict:
    outputs = {view: str(FOLDER / f"{view}.parquet") for view in job["views"]}
    arguments = ["--input", str(FOLDER / f"{job['table']}.parquet"), "--table", job["table"]]
    for script in job["scripts"]:
        arguments += ["--sql", str(FOLDER / script)]
    for view, path in outputs.items():
        arguments += ["--out", f"{view}={path}"]
    try:
        if is_largest:
            submit(settings, arguments)
        else:
            score_job.run(spark, score_job.options_of(arguments))
        for view, path in outputs.items():
            spark.read.parquet(path).createOrReplaceTempView(view)
        return {name: [row.asDict() for row in spark.sql(query).collect()] for name, query in job["queries"].items()}
    except (Exception, SystemExit) as error:  # of this job alone
        return {"error": str(error)[:2000]}


def results_of_tables(spark: SparkSession, job: dict) -> dict:
    """In a session of its own, where no view of another job stands before what the script makes."""
    own = spark.newSession()
    try:
        own.read.parquet(str(FOLDER / f"{job['table']}.parquet")).createOrReplaceTempView(job["table"])
        for script in job["scripts"]:
            for statement in score_job.statements_of((FOLDER / script).read_bytes().decode()):
                own.sql(statement)
        results = {name: [row.asDict() for row in own.sql(query).collect()] for name, query in job["queries"].items()}
        return {**results, "refused": [{"id": case, "error": error_of(own, statement)} for case, statement in job["refused"].items()]}
    except Exception as error:  # of this job alone
        return {"error": str(error)[:2000]}


def result_of(spark: SparkSession, job: dict, settings: dict, is_largest: bool) -> dict:
    return results_of_tables(spark, job) if job["makesTables"] else results_of(spark, job, settings, is_largest)


def error_of(spark: SparkSession, statement: str) -> str | None:
    try:
        spark.sql(statement)
        return None
    except Exception as error:
        return str(error)[:300]


def main() -> None:
    jobs = json.loads((FOLDER / "jobs.json").read_text(encoding="utf-8"))
    largest = max((job for job in jobs if not job["makesTables"]), key=lambda job: (FOLDER / job["rows"]).stat().st_size, default=None)
    for number, setting in enumerate(json.loads((FOLDER / "settings.json").read_text(encoding="utf-8"))):
        settings = {**ALWAYS, **setting, "spark.sql.warehouse.dir": str(FOLDER / f"warehouse-{number}")}
        builder = SparkSession.builder.master("local[2]")
        for key, value in settings.items():
            builder = builder.config(key, value)
        spark = builder.getOrCreate()
        if number == 0:
            for job in jobs:
                write_rows(spark, job)
        results = [result_of(spark, job, settings, job is largest) if number in job["settings"] else None for job in jobs]
        (FOLDER / f"results-{number}.json").write_text(json.dumps({"version": spark.version, "results": results}, default=str), encoding="utf-8")
        spark.stop()


main()
