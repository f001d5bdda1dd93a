"""Scores survey responses in Parquet with SQL that was made for Spark, and writes scores and problems as Parquet.

    spark-submit score_job.py --sql score.sql --sql check.sql --input responses.parquet --table responses \\
        --out rss_open_equal_weights_1_0_0=scores.parquet --out rss_open_1_0_0_problems=problems.parquet

Runs alike on one machine and on a cluster. Paths are whatever Spark reads and writes there: a folder, hdfs://, s3a://.
"""
import argparse
import re
import sys

from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, lit

TOKEN = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|;|[^;'/-]+|.", re.DOTALL)

# The input is a view of this session alone, and so are all views on top of it.
CREATE_VIEW = re.compile(r"^CREATE OR REPLACE VIEW ", re.MULTILINE)


def statements_of(script: str) -> list[str]:
    """The statements of a script. A semicolon in a text or a comment ends none."""
    statements, parts = [], []
    for token in [*TOKEN.findall(script), ";"]:
        if token != ";":
            parts.append(token)
            continue
        if any(part.strip() and not part.startswith(("--", "/*")) for part in parts):
            statements.append("".join(parts).strip())
        parts = []
    return statements


def staging(rows: DataFrame, scripts: list[str], instrument: str | None) -> DataFrame:
    """Rows as the scripts read them: row_number a number, all else text, and NULL for a column that the file does not have."""
    if "row_number" not in rows.columns:
        sys.exit("The input has no column row_number. Number its rows once, and keep the file: results name rows by it.")
    read = {name for script in scripts for name in re.findall(r"\bflat\.([a-z_][a-z0-9_]*)", script)}
    if "rs_instrument" in read - set(rows.columns):
        if instrument is None:
            sys.exit("The input has no column rs_instrument: name the survey with --instrument, such as rss-open@1.0.0.")
        rows = rows.withColumn("rs_instrument", lit(instrument))
    absent = sorted(read - set(rows.columns))
    if absent:
        print(f"No column for {', '.join(absent)}: unanswered in every row.", file=sys.stderr)
    texts = [col(f"`{name}`").cast("string").alias(name) for name in rows.columns if name != "row_number"]
    nulls = [lit(None).cast("string").alias(name) for name in absent]
    return rows.select(col("row_number").cast("bigint"), *texts, *nulls)


def run(spark: SparkSession, options: argparse.Namespace) -> None:
    """Makes the views of the scripts over the input and writes those that are asked for."""
    spark.conf.set("spark.sql.parser.escapedStringLiterals", "false")
    scripts = []
    for path in options.sql:
        with open(path, encoding="utf-8", newline="") as file:
            scripts.append(file.read())
    staging(spark.read.parquet(options.input), scripts, options.instrument).createOrReplaceTempView(options.table)
    for script in scripts:
        for statement in statements_of(script):
            spark.sql(CREATE_VIEW.sub("CREATE OR REPLACE TEMPORARY VIEW ", statement, count=1))
    for view, path in options.out:
        spark.table(view).write.mode("overwrite").parquet(path)


def output(text: str) -> tuple[str, str]:
    """VIEW=PATH"""
    view, equals, path = text.partition("=")
    if not (view and equals and path):
        raise argparse.ArgumentTypeError(f"VIEW=PATH is wanted, not {text!r}")
    return view, path


def options_of(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sql", action="append", required=True, metavar="FILE", help="script for Spark; several run in their order")
    parser.add_argument("--input", required=True, metavar="PATH", help="Parquet: row_number, rs_instrument, a column for each field and item")
    parser.add_argument("--instrument", metavar="ID@VERSION", help="the survey, where the input has no column rs_instrument")
    parser.add_argument("--table", required=True, metavar="NAME", help="the name by which the scripts call the input")
    parser.add_argument("--out", action="append", required=True, type=output, metavar="VIEW=PATH", help="a view of the scripts, and where to write it")
    return parser.parse_args(arguments)


def main() -> None:
    options = options_of(sys.argv[1:])
    spark = SparkSession.builder.appName("reintegration-score").getOrCreate()
    try:
        run(spark, options)
    except AnalysisException as error:
        sys.exit(str(error))
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
