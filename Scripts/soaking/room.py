"""A full disk, folders that cannot be written, and no file handles left: said clearly, nothing lost, works again."""
import os, shutil, subprocess


def run(world):
    full_disk(world)
    forbidden(world)
    handles(world)


def full_disk(world):
    """A file system of its own, filled to the brim in steps."""
    mount = world.place("small")
    os.makedirs(mount, exist_ok=True)
    if os.geteuid() != 0 or world.run("mount", "-t", "tmpfs", "-o", "size=24M", "tmpfs", mount).returncode:
        return print("  full disk: no right to mount a file system here; the faults part stands for it", flush=True)
    try:
        text = "\n".join(f"Port {i} handled {i + 7} million containers in 2024, the port authority said." for i in range(300))
        article = world.place("long.txt")
        open(article, "w").write(text)
        for free in range(0, 900, 60 * world.every):
            filled(world, mount, article, free)
    finally:
        world.run("umount", "-l", mount)


def filled(world, mount, article, free):
    desk = os.path.join(mount, "desk")
    shutil.rmtree(desk, ignore_errors=True)
    subprocess.run(["cp", "-a", os.path.join(world.model(), "desk"), desk], check=True)
    world.assay_run(desk, "list")
    old = world.git(desk, "rev-parse", "HEAD")
    filler = os.path.join(mount, "filler")
    space = os.statvfs(mount)
    with open(filler, "wb") as out:
        out.write(b"x" * max(0, space.f_bavail * space.f_frsize - free * 1024))
    done = world.assay_run(desk, "add", article)
    wrong = []
    if done.returncode not in (0, 2, 75):
        wrong.append(f"left with {done.returncode}: {done.text[-200:]}")
    if done.returncode and "space" not in done.text.lower() and "full" not in done.text.lower():
        wrong.append(f"does not say that the disk is full: {done.text[-200:]}")
    new = world.git(desk, "rev-parse", "HEAD")
    os.unlink(filler)
    again = world.assay_run(desk, "add", article)
    if again.returncode:
        wrong.append(f"not again once there is room: {again.text[-200:]}")
    if done.returncode == 0 and new == old:
        wrong.append("acknowledged, but nothing was recorded")
    wrong += world.complaints(desk)
    world.check(not wrong, f"full disk with {free} KiB free: {'; '.join(wrong)}")


def forbidden(world):
    """As a user without the right to write; where the tests run as root, as nobody."""
    before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    if before and not shutil.which("setpriv"):
        return print("  permissions: root may do everything, and setpriv is missing", flush=True)
    os.chmod(world.folder, 0o755)
    open_to_all = world.place("tmp")
    os.makedirs(open_to_all, exist_ok=True)
    os.chmod(open_to_all, 0o1777)
    cases = [
        ("everything is read-only", ".", "a-w", [("list", 0), ("show", 0), ("verify", 2), ("check", 0)]),
        ("objects cannot be written", ".git/objects", "a-w", [("list", 0), ("verify", 2)]),
        ("the private folder is closed", ".git/assay", "a-rwx", [("verify", 2)]),
        ("the index cannot be read", ".git/assay/index.sqlite", "a-rwx", [("verify", 2)]),
        ("reviews cannot be written", "Reviews", "a-w", [("list", 0), ("verify", 2)]),
        ("HEAD cannot be read", ".git/HEAD", "a-rwx", [("list", 2), ("verify", 2)]),
    ]
    for name, place, mode, steps in cases:
        desk = world.copy("forbidden")
        if before:
            subprocess.run(["chown", "-R", "65534:65534", os.path.dirname(desk)], check=True)
        claim = world.ids(os.path.join(world.model(), "desk"))[5]
        old = world.git(desk, "rev-parse", "HEAD")
        world.run("chmod", "-R", mode, os.path.join(desk, place))
        wrong = []
        for step, status in steps:
            words = {"verify": ["verify", claim, "--source", "S", "--grade", "B2"], "show": ["show", claim]}.get(step, [step])
            done = world.run(*before, world.assay, *words, cwd=desk, TMPDIR=open_to_all)
            if done.returncode != status:
                wrong.append(f"{step} left with {done.returncode}, not {status}: {done.text[-300:]}")
            if done.returncode and not done.stderr.strip():
                wrong.append(f"{step} failed without a word")
        world.run("chmod", "-R", "u+rwX", desk)
        world.run("chown", "-R", f"{os.geteuid()}:{os.getegid()}", os.path.dirname(desk))
        if world.git(desk, "rev-parse", "HEAD") != old and name != "reviews cannot be written":
            wrong.append("HEAD moved")
        wrong += world.complaints(desk)
        world.check(not wrong, f"{name}: {'; '.join(wrong)}")
        world.drop(desk)


def handles(world):
    """Fewer file handles than the work needs."""
    claim = world.ids(os.path.join(world.model(), "desk"))[5]
    for limit in range(4, 40, 2 * world.every):
        desk = world.copy("handles")
        old = world.git(desk, "rev-parse", "HEAD")
        script = f'ulimit -n {limit}; exec "$0" verify {claim} --source S --grade B2'
        done = world.run("sh", "-c", script, world.assay, cwd=desk)
        wrong = [] if done.returncode in (0, 2, 75, 127) else [f"left with {done.returncode}: {done.text[-300:]}"]
        if done.returncode == 0 and world.git(desk, "rev-parse", "HEAD") == old:
            wrong.append("acknowledged, but nothing was recorded")
        wrong += world.complaints(desk)
        world.check(not wrong, f"{limit} file handles: {'; '.join(wrong)}")
        world.drop(desk)
