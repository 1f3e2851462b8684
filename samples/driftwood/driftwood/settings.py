"""Where the database is and how to log in, from the environment, a .env file or a secret file."""

import os
from pathlib import Path


def _dotenv(path=".env"):
    file = Path(path)
    lines = file.read_text().splitlines() if file.is_file() else []
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip() for key, value in pairs}


def setting(name, default=None):
    """NAME of the environment, else of .env, else the content of the file that NAME_FILE names."""
    value = os.environ.get(name) or _dotenv().get(name)
    file = os.environ.get(f"{name}_FILE")
    if not value and file:
        value = Path(file).read_text().strip()
    return value or default


def connection_settings():
    return {
        "host": setting("DB_HOST", "localhost"),
        "port": setting("DB_PORT", "5432"),
        "dbname": setting("DB_NAME", "driftwood"),
        "user": setting("DB_USER", "driftwood"),
        "password": setting("DB_PASSWORD"),
    }
