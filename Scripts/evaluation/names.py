"""When do two names mean the same? Loosely: they share a telling word, and no two model numbers differ."""
import re

TELL_NOTHING = set("the of and in a an for its s new state national company bank market city series".split())
MODEL = re.compile(r"(?=[a-z-]*\d)[a-z][a-z0-9-]*\d[a-z0-9-]*")


class Names:
    def __init__(self, aliases):
        """aliases: canonical name to other forms, any case and script."""
        self.name_of = {form.lower(): name for name, forms in aliases.items() for form in [name, *forms]}
        forms = sorted(self.name_of, key=len, reverse=True)
        whole = lambda form: rf"(?<![a-z]){re.escape(form)}(?![a-z])" if form.isascii() else re.escape(form)
        self.pattern = re.compile("|".join(map(whole, forms)) or "(?!)")

    def canonical(self, text):
        name = lambda found: f" ‹{self.name_of[found.group()].replace(' ', '_')}› "
        return self.pattern.sub(name, text.lower())

    def same(self, a, b):
        a, b = self.canonical(a), self.canonical(b)
        if a.split() == b.split():
            return True
        models = [set(MODEL.findall(re.sub("‹.*?›", " ", t))) for t in (a, b)]
        if all(models) and not models[0] & models[1]:
            return False
        mine, other = ({w for w in re.findall(r"‹[^›]+›|[a-z0-9]+", t)} - TELL_NOTHING for t in (a, b))
        if mine & other:
            return True
        han = ["".join(re.findall(r"[\u3400-\u9fff]", t)) for t in (a, b)]
        return min(map(len, han)) >= 2 and (han[0] in han[1] or han[1] in han[0])

    def any(self, text, wanted):
        return bool(text) and any(self.same(text, w) for w in wanted)
