"""Calendar arithmetic of deadlines (rule D1), on Python's own calendar."""
from calendar import monthrange
from datetime import date, datetime, timedelta
import re

INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})")


def is_date(text):
    try:
        return bool(re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)) and 1900 <= date.fromisoformat(text).year <= 2100
    except (TypeError, ValueError):
        return False


def later(text, years=0, months=0, weeks=0, days=0):
    """Years and months first, together, no further than the last day of the month that is reached; then weeks and days."""
    start = date.fromisoformat(text)
    year, month = start.year + years, start.month + months
    while month > 12:
        year, month = year + 1, month - 12
    reached = date(year, month, min(start.day, monthrange(year, month)[1]))
    return (reached + timedelta(weeks=weeks, days=days)).isoformat()


def days_between(first, second):
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def instant(text):
    """A moment in time, or None: without an offset it would depend on where it is read."""
    if not isinstance(text, str) or not INSTANT.fullmatch(text) or not is_date(text[:10]):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
