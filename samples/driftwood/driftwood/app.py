"""The web application."""

from flask import Flask, abort, redirect, render_template_string, request

from driftwood import database

PAGE = """<!doctype html>
<title>Driftwood</title>
<h1>Driftwood</h1>
<form method="post" action="/finds">
  <input name="what" placeholder="What was it?" required>
  <input name="beach" placeholder="Which beach?" required>
  <button>Add</button>
</form>
<ul>
{% for find in finds %}<li>{{ find.found_on }}: {{ find.what }}, {{ find.beach }}</li>
{% else %}<li>Nothing yet.</li>
{% endfor %}
</ul>
"""


def create_app():
    app = Flask(__name__)

    @app.get("/")
    def index():
        return render_template_string(PAGE, finds=database.latest_finds())

    @app.post("/finds")
    def add():
        what, beach = request.form.get("what", "").strip(), request.form.get("beach", "").strip()
        if not what or not beach:
            abort(400, "A find needs a name and a beach.")
        database.add_find(what, beach)
        return redirect("/")

    @app.get("/healthz")
    def health():
        return {"status": "ok"}

    return app
