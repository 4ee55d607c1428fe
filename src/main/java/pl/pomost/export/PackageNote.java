package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.shared.PolishDates;

/** {@code METRYKA.txt}: the same particulars for whoever puts the files in their place by hand. */
final class PackageNote {

    private PackageNote() {
    }

    static String of(PackageKind kind, PackageFacts facts, List<PackagePart> parts) {
        StringBuilder out = new StringBuilder();
        line(out, "Tytuł", Optional.of(facts.title()));
        line(out, "Podmiot", Optional.of(facts.powiat() + " (TERYT " + facts.teryt() + ")"));
        line(out, "Wersja", Optional.of(facts.version() + " (oznaczona przez zespół: " + facts.label() + ")"));
        line(out, "Wytworzył(a)", facts.author().or(() -> Optional.of("(uzupełnij)")));
        line(out, "Data wytworzenia", Optional.of(PolishDates.inDigits(facts.madeOn())));
        line(out, "Opublikował(a)", facts.publisher().or(() -> Optional.of("(wpisuje osoba, która publikuje)")));
        line(out, "Data publikacji", facts.publishedOn().map(PolishDates::inDigits).or(() -> Optional.of("(wpisuje osoba, która publikuje)")));
        line(out, "Przyjęcie", facts.adopted().map(adopted -> "%s nr %s z dnia %s, %s".formatted(adopted.act(), adopted.number(), PolishDates.inDigits(adopted.on()), adopted.organ())));
        line(out, "Stały adres tej wersji", Optional.of(facts.address()));
        if (kind == PackageKind.EZD) {
            line(out, "Znak sprawy", facts.caseNumber());
            line(out, "Symbol JRWA", facts.office().jrwa());
            line(out, "Kategoria archiwalna", facts.office().keptFor());
            line(out, "Adres do e-Doręczeń", facts.office().address());
        }
        out.append("\r\nRejestr zmian\r\n");
        facts.changes().forEach(change -> out.append("- ").append(PolishDates.inDigits(change.on())).append(": ").append(oneLine(change.what()))
                .append(change.version().map(version -> " (wersja " + version + ")").orElse("")).append("\r\n"));
        out.append("\r\nPliki (sumy SHA-256 są w pliku sumy.sha256)\r\n");
        out.append(parts.stream().map(part -> "- " + part.name() + (part.forPublic() ? "" : " – niepubliczny: są w nim imiona i nazwiska osób z zespołu") + "\r\n")
                .collect(Collectors.joining()));
        return "\uFEFF" + out;
    }

    private static void line(StringBuilder out, String name, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> out.append(name).append(": ").append(oneLine(text)).append("\r\n"));
    }

    private static String oneLine(String text) {
        return SheetText.of(text).replaceAll("\\s*\\n\\s*", " ");
    }
}
