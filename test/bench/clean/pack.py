"""Packs folders as the layers of one image, lowest first: pack.py OUT.tar FOLDER…"""

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile

out, folders = sys.argv[1], sys.argv[2:]
skipped = ["./proc/*", "./sys/*", "./dev/*"]


def layer(folder, into):
    """Writes the tar of a folder and returns its path and its digest."""
    path = os.path.join(into, f"{len(os.listdir(into))}.tar")
    subprocess.run(["tar", "-C", folder, *[f"--exclude={name}" for name in skipped], "-cf", path, "."], check=True)
    with open(path, "rb") as file:
        return path, hashlib.file_digest(file, "sha256").hexdigest()


with tempfile.TemporaryDirectory() as scratch, tarfile.open(out, "w") as tar:
    layers = [layer(folder, scratch) for folder in folders]
    for path, digest in layers:
        tar.add(path, f"{digest}/layer.tar")
    config = json.dumps(
        {
            "architecture": "amd64",
            "os": "linux",
            "config": {"Cmd": ["/bin/sh"]},
            "rootfs": {"type": "layers", "diff_ids": [f"sha256:{digest}" for _, digest in layers]},
            "history": [{"created_by": "COPY . / # buildkit"} for _ in layers],
        }
    ).encode()
    name = hashlib.sha256(config).hexdigest() + ".json"
    paths = [f"{digest}/layer.tar" for _, digest in layers]
    manifest = json.dumps([{"Config": name, "RepoTags": ["clean:1"], "Layers": paths}]).encode()
    for member, content in [(name, config), ("manifest.json", manifest)]:
        info = tarfile.TarInfo(member)
        info.size = len(content)
        tar.addfile(info, io.BytesIO(content))
