"""python -m driftwood: serves the application on port 8000."""

from waitress import serve

from driftwood.app import create_app

serve(create_app(), host="0.0.0.0", port=8000)
