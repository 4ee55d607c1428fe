package pl.pomost.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import pl.pomost.diagnosis.Proof;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Typography;

/** How the team rates the standards of service, and the levels it wants to reach. */
final class StandardsChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<SelfAssessment> assessments = drafting.from().situation().assessments().stream()
                .filter(assessment -> assessment.agreedLevel().isPresent() || assessment.target36m().isPresent() || assessment.notOurs().isPresent())
                .sorted(Comparator.comparing(assessment -> drafting.areas().indexOf(assessment.area()))).toList();
        Outline outline = Outline.of(template);
        if (assessments.isEmpty()) {
            return outline.add(Note.missing("Samoocena jeszcze się nie odbyła. Powstaje na warsztacie " + drafting.stageOf(EntryKind.ASSESSMENT) + ".")).section(agreements(drafting)).build();
        }
        outline.add(Paragraph.of("Skala: " + scale(drafting) + ". Od poziomu 2 potrzebny jest dowód."), figure(assessments, drafting), count(assessments));
        drafting.areas().forEach(area -> outline.section(area(area, Drafting.in(area, assessments, SelfAssessment::area), drafting)));
        return outline.section(agreements(drafting)).build();
    }

    /** What the team answered to what powiats agree on together; nothing when nobody asked, or while it is silent. */
    private static Section agreements(Drafting drafting) {
        List<Row> rows = drafting.from().situation().agreements().stream().map(each -> Row.headed(each.code() + " " + each.title(), each.sender(), each.answer(), each.words(), Typography.date(each.on()))
                .withId(each.code())).toList();
        return Outline.of("ustalenia-miedzy-powiatami", "Ustalenia między powiatami").table(Table.of("ustalenia-miedzy-powiatami-tabela", "Odpowiedzi powiatu na wspólne ustalenia",
                List.of(Column.text("Ustalenie"), Column.text("Kto rozesłał"), Column.text("Odpowiedź powiatu"), Column.text("Jak albo dlaczego"), Column.date("Data")), rows)).build();
    }

    private static String scale(Drafting drafting) {
        return drafting.from().setting().scenario().dictionary("levels").entries().stream()
                .map(level -> level.code() + " – " + level.label().pl()).collect(Collectors.joining("; "));
    }

    private static Figure figure(List<SelfAssessment> assessments, Drafting drafting) {
        return Figure.levels("standardy", "Standardy: poziom dziś i cel za trzy lata",
                "Dla każdego z %s standardów poziom uzgodniony na warsztacie i poziom docelowy, w skali od 0 do 3. Dane są w tabeli pod wykresem."
                        .formatted(Typography.number(assessments.size())),
                assessments.stream().map(assessment -> new FigureData.Level(drafting.labels().standard(assessment.standard()),
                        number(assessment.agreedLevel()), number(assessment.target36m()))).toList());
    }

    private static OptionalInt number(Optional<Integer> level) {
        return level.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Paragraph count(List<SelfAssessment> assessments) {
        Map<Integer, Long> levels = assessments.stream().flatMap(assessment -> assessment.agreedLevel().stream())
                .collect(Collectors.groupingBy(level -> level, Collectors.counting()));
        return Paragraph.of("Dziś: " + levels.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(level -> "poziom " + level.getKey() + " – " + Typography.number(level.getValue())).collect(Collectors.joining(", ")) + ".");
    }

    private static Section area(String area, List<SelfAssessment> assessments, Drafting drafting) {
        return Outline.of("standardy-" + area, drafting.labels().areaHeading(area))
                .table(Table.of("standardy-" + area + "-tabela", "Standardy: " + drafting.labels().area(area), List.of(Column.text("Standard"),
                        Column.text("Jest"), Column.text("Za 12 miesięcy"), Column.text("Za 36 miesięcy"), Column.text("Dowód i uwagi")),
                        assessments.stream().map(assessment -> row(assessment, drafting).withId(assessment.standard())).toList())).build();
    }

    private static Row row(SelfAssessment assessment, Drafting drafting) {
        return Row.of(Cell.head(drafting.labels().standard(assessment.standard())), level(assessment.agreedLevel(), drafting),
                level(assessment.target12m(), drafting), level(assessment.target36m(), drafting), Cell.of(remarks(assessment, drafting)));
    }

    private static Cell level(Optional<Integer> level, Drafting drafting) {
        return Cell.of(level.map(number -> number + " " + drafting.labels().of("levels", level)).orElse("–"));
    }

    private static String remarks(SelfAssessment assessment, Drafting drafting) {
        String version = drafting.from().setting().standards().stream().filter(standard -> standard.code().equals(assessment.standard()) && standard.version() > assessment.standardVersion())
                .findFirst().map(now -> "Oceniono według wersji " + assessment.standardVersion() + " standardu; obowiązuje " + now.version() + ". ").orElse("");
        String proofs = assessment.evidence().stream().map(StandardsChapter::proof).collect(Collectors.joining("; "));
        return version + assessment.notOurs().map(reason -> "Nie nasza kompetencja: " + reason + ". ").orElse("") + (proofs.isEmpty() ? "" : "Dowód: " + proofs + ". ") + assessment.comment().orElse("");
    }

    private static String proof(Proof proof) {
        return proof.what() + (proof.date() == null ? "" : " (" + Typography.date(proof.date()) + ")");
    }
}
