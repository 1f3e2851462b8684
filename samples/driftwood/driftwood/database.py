"""The finds, in Postgres."""

import psycopg
from psycopg.rows import dict_row

from driftwood.settings import connection_settings


def connect():
    return psycopg.connect(**connection_settings(), row_factory=dict_row)


def latest_finds(limit=50):
    query = "SELECT id, what, beach, found_on FROM finds ORDER BY found_on DESC, id DESC LIMIT %s"
    with connect() as connection:
        return connection.execute(query, (limit,)).fetchall()


def add_find(what, beach):
    query = "INSERT INTO finds (what, beach) VALUES (%s, %s) RETURNING id"
    with connect() as connection:
        return connection.execute(query, (what, beach)).fetchone()["id"]
