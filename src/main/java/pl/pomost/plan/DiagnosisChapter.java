package pl.pomost.plan;

import java.util.List;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;

/** How things are: figures of the powiat, confirmed entries by area, subjects that cross areas, what is not known. */
final class DiagnosisChapter implements Chapter {

    private static final String CONFIRMED = "confirmed";
    private static final String REPORTED = "reported";
    private static final String REJECTED = "rejected";

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        List<DiagnosisEntry> entries = drafting.from().situation().diagnosis();
        List<DiagnosisEntry> confirmed = withStatus(entries, CONFIRMED);
        outline.section(FiguresPart.write(drafting));
        drafting.areas().forEach(area -> outline.section(area(area, confirmed, drafting)));
        outline.section(NeedsPart.write(confirmed, drafting)).section(TagsPart.write(confirmed, drafting)).section(GapsPart.write(confirmed, drafting))
                .section(waiting(withStatus(entries, REPORTED))).section(rejected(withStatus(entries, REJECTED), drafting));
        return outline.missingWhen(confirmed.isEmpty(), "Nie ma jeszcze potwierdzonych wpisów diagnozy. Powstają z kartek warsztatu " + drafting.stageOf(EntryKind.DIAGNOSIS) + ".").build();
    }

    private static List<DiagnosisEntry> withStatus(List<DiagnosisEntry> entries, String status) {
        return entries.stream().filter(entry -> entry.status().equals(status)).toList();
    }

    private static Section area(String area, List<DiagnosisEntry> confirmed, Drafting drafting) {
        List<DiagnosisEntry> own = Drafting.in(area, confirmed, DiagnosisEntry::area);
        return Outline.of("jak-jest-" + area, drafting.labels().areaHeading(area))
                .missingWhen(own.isEmpty() && !confirmed.isEmpty(), "W tym obszarze nie ma jeszcze potwierdzonego wpisu.")
                .sections(own.stream().map(entry -> DiagnosisCard.write(entry, drafting))).build();
    }

    private static Section waiting(List<DiagnosisEntry> reported) {
        String codes = String.join(", ", reported.stream().map(DiagnosisEntry::code).toList());
        return Outline.of("wpisy-zgloszone", "Wpisy, które czekają na potwierdzenie")
                .missingWhen(!reported.isEmpty(), "Na potwierdzenie czekają: " + codes + ".").build();
    }

    private static Section rejected(List<DiagnosisEntry> rejected, Drafting drafting) {
        return Outline.of("wpisy-odrzucone", "Czego diagnoza nie potwierdziła")
                .table(Table.of("wpisy-odrzucone-tabela", "Wpisy odrzucone", List.of(Column.text("Wpis"), Column.text("Powód")),
                        rejected.stream().map(entry -> Row.headed(entry.code() + " " + drafting.discretion().of(entry).apply(entry.title()), entry.statusReason().map(drafting.discretion().of(entry)).orElse("nie podano"))
                                .withId(entry.code())).toList())).build();
    }
}
