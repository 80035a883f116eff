SCRIPTS = ("ar", "fa", "hi", "ru", "uk", "el")


class Lexicon:
    @classmethod
    def of(cls, language, words):
        return cls()


def undo(text, lexicon, keep):
    return text
