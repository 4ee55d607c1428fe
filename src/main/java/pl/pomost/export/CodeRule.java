package pl.pomost.export;

import java.util.Optional;

/** Codes say the same as the fields beside them: the area in A-EDU-1, the workshop in W2-014. */
final class CodeRule implements Rule {

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        for (String list : new String[] {"diagnosis", "goals", "actions"}) {
            file.all(list + "/*").forEach(entry -> area(entry, "code", 1, mistakes));
        }
        // where one table works on several areas of the catalogue, the area is the table's and the code the catalogue's
        file.all("self_assessment/*").filter(entry -> entry.text("standard").filter(code -> context.areas().contains(code.split("-")[0])).isPresent())
                .forEach(entry -> area(entry, "standard", 0, mistakes));
        file.all("workshops/*").forEach(workshop -> workshop.whole("stage").ifPresent(stage -> {
            String prefix = "W" + stage.toPlainString();
            workshop.all("activities/*/code").forEach(code -> prefix(code, prefix, mistakes));
            workshop.all("activities/*/cards/*/id").forEach(code -> prefix(code, prefix, mistakes));
        }));
    }

    private static void area(Spot entry, String codeName, int part, Mistakes mistakes) {
        Optional<String[]> parts = entry.text(codeName).map(code -> code.split("-")).filter(split -> split.length > part);
        entry.text("area").ifPresent(area -> parts.filter(split -> !split[part].equals(area))
                .ifPresent(split -> mistakes.add(entry.pointerTo(codeName), "Kod wskazuje obszar %s, a pole area ma %s. Popraw jedno z nich."
                        .formatted(Words.quoted(split[part]), Words.quoted(area)))));
    }

    private static void prefix(Spot code, String prefix, Mistakes mistakes) {
        code.text().filter(text -> !text.startsWith(prefix + "-")).ifPresent(text -> mistakes.add(code,
                "Kod %s nie pasuje do tego warsztatu: ma zaczynać się od %s-.".formatted(Words.quoted(text), prefix)));
    }
}
