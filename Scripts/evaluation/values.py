"""When is a quantity of the tool the quantity of the key?"""
from decimal import Decimal, InvalidOperation

TOLERANCE = Decimal("0.002")  # of the larger value: 0.333 for one third is right

UNITS = {  # every spelling to one; the tool writes UCUM and ISO 4217, the key plain words
    "multiple": "ratio", "1": "ratio", "%": "ratio", "percent": "ratio",
    "year": "a", "years": "a", "hour": "h", "hours": "h", "minute": "min", "minutes": "min",
    "day": "d", "days": "d", "week": "wk", "weeks": "wk", "month": "mo", "months": "mo",
    "second": "s", "tonne": "t", "tonnes": "t", "hectare": "har", "ha": "har",
    "m^3": "m3", "w.h": "wh", "kw.h": "kwh", "gw.h": "gwh", "w.h/kg": "wh/kg",
    "°c": "cel", "sqft": "[ft_i]2", "[sft_i]": "[ft_i]2", "ft2": "[ft_i]2",
    "[mu_cn]": "mu", "亩": "mu", "畝": "mu", "bp": "basis-point", "basis_point": "basis-point",
    "percentage-points": "percentage-point", "pp": "percentage-point", "quarters": "quarter",
}
PREFIXES = {"k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18, "Z": 21}


def number(text):
    try:
        return None if text is None else Decimal(str(text))
    except InvalidOperation:
        return None


def unit(text):
    """The one spelling of a unit; none at all is a count. Money keeps its capitals."""
    if text is None:
        return "count"
    text = str(text).strip().removeprefix("other:").strip("{}")
    if is_money(text):
        return text
    return UNITS.get(text.lower(), text.lower())


def is_money(text):
    return len(text) == 3 and text.isascii() and text.isupper()


def close(a, b):
    if a is None or b is None:
        return a is b
    return a == b or abs(a - b) <= TOLERANCE * max(abs(a), abs(b))


def scaled(quantity, wanted):
    """The quantity in the wanted unit where a metric prefix is all that differs (1.6 GW for 1.6e9 W)."""
    mine, other = (str(q.get("unit") or "").removeprefix("other:").replace(".", "") for q in (quantity, wanted))
    for large, small, sign in ((mine, other, 1), (other, mine, -1)):
        if large[:1] in PREFIXES and large[1:].lower() == small.lower() and len(large) > 1:
            factor = Decimal(10) ** (sign * PREFIXES[large[0]])
            bounds = {b: None if quantity.get(b) is None else number(quantity[b]) * factor for b in ("min", "max")}
            return {**quantity, **bounds, "unit": wanted["unit"]}
    return quantity


def same_bounds(found, wanted):
    """Both bounds agree; the bare point is right where the key has one open bound."""
    fmin, fmax = number(found.get("min")), number(found.get("max"))
    wmin, wmax = number(wanted.get("min")), number(wanted.get("max"))
    if close(fmin, wmin) and close(fmax, wmax):
        return True
    if (wmin is None) == (wmax is None) or fmin is None or not close(fmin, fmax):
        return False
    return close(fmin, wmax if wmin is None else wmin)


def agrees(found, wanted):
    found = scaled(found, wanted)
    return unit(found.get("unit")) == unit(wanted.get("unit")) and same_bounds(found, wanted)
