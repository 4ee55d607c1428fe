package pl.pomost.export;

/** Texts and names hold only characters that every document can carry. */
final class TextRule implements Rule {

    private static final String MESSAGE = "%s zawiera znak sterujący albo uszkodzony znak. Usuń go i wpisz tekst ponownie.";

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        file.text().filter(TextRule::broken).ifPresent(text -> mistakes.add(file, MESSAGE.formatted("Tekst")));
        if (file.names().anyMatch(TextRule::broken)) {
            mistakes.add(file, MESSAGE.formatted("Nazwa pola"));
        } else {
            file.children().forEach(child -> check(child, context, mistakes));
        }
    }

    private static boolean broken(String text) {
        return text.codePoints().anyMatch(Words::broken);
    }
}
