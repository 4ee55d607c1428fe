package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.CsvSheet;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.diagnosis.FigureDraft;
import pl.pomost.diagnosis.WriteFigures.Incoming;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Csv;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** Reads a table of numbers, row by row, and says of each what it would do. Nothing is stored here. */
@ApplicationScoped
class FigureImport {

    static final int MOST_ROWS = 2_000;

    private final DataPoints points;
    private final Gminas gminas;
    private final Vocabulary words;
    private final FigureTexts texts;
    private final ImportTexts said;
    private final FormTexts forms;

    FigureImport(DataPoints points, Gminas gminas, Vocabulary words, FigureTexts texts, ImportTexts said, FormTexts forms) {
        this.points = points;
        this.gminas = gminas;
        this.words = words;
        this.texts = texts;
        this.said = said;
        this.forms = forms;
    }

    /** @param text of the file */
    ImportPreview read(Scope scope, String text) {
        CsvSheet sheet = CsvSheet.read(text);
        List<String> problems = problems(sheet);
        if (!problems.isEmpty()) {
            return new ImportPreview(text, problems, List.of());
        }
        List<Optional<String>> fields = sheet.lines().get(0).cells().stream().map(FigureColumns::field).toList();
        FigureChoices choices = FigureChoices.of(scope, gminas.of(scope.teryt()), words, Submitted.NOTHING);
        Map<String, DataPoint> stored = Incoming.byKey(points.of(scope.requireEnrolment()));
        var rows = new ArrayList<ImportPreview.Row>();
        var seen = new HashMap<String, Long>();
        for (CsvSheet.Line line : sheet.lines().subList(1, sheet.lines().size())) {
            rows.add(row(line, typed(line, fields, choices, sheet.hasDecimalPoints(), scope), choices, stored, seen, sheet.lines().get(0).cells()));
        }
        return new ImportPreview(text, List.of(), rows);
    }

    private List<String> problems(CsvSheet sheet) {
        var problems = new ArrayList<String>();
        if (sheet.broken() > 0) {
            problems.add(said.broken(sheet.broken()));
        } else if (sheet.lines().size() < 2) {
            problems.add(said.nothing());
        } else if (sheet.lines().size() - 1 > MOST_ROWS) {
            problems.add(said.tooLong(MOST_ROWS, sheet.lines().size() - 1));
        } else {
            var fields = new LinkedHashMap<String, String>();
            for (String heading : sheet.lines().get(0).cells()) {
                Optional<String> field = FigureColumns.field(heading);
                if (field.isEmpty()) {
                    problems.add(heading.isEmpty() ? said.headless() : said.unknownColumn(heading));
                } else if (fields.putIfAbsent(field.get(), heading) != null) {
                    problems.add(said.columnTwice(heading, fields.get(field.get())));
                }
            }
            FigureColumns.REQUIRED.stream().filter(field -> !fields.containsKey(field)).forEach(field -> problems.add(said.missingColumn(FigureColumns.heading(field))));
        }
        return problems;
    }

    private Submitted typed(CsvSheet.Line line, List<Optional<String>> fields, FigureChoices choices, boolean points, Scope scope) {
        Submitted typed = Submitted.NOTHING.with("territory", scope.teryt());
        for (int i = 0; i < Math.min(fields.size(), line.cells().size()); i++) {
            String cell = Csv.asWritten(line.cells().get(i));
            String field = fields.get(i).orElseThrow();
            if (!cell.isEmpty()) {
                typed = typed.with(field, switch (field) {
                    case "territory" -> code(cell, choices.territories());
                    case "area" -> code(cell, choices.areas());
                    case "reliability" -> code(cell, choices.reliability());
                    case "value" -> points && cell.matches("-?\\d+\\.\\d+") ? cell.replace('.', ',') : cell;
                    default -> cell;
                });
            }
        }
        return typed;
    }

    /** People write "Żukowo" or "edukacja" as well as the code; what no choice is called stays, to be refused by its field. */
    private static String code(String cell, List<Choice> choices) {
        String written = FigureColumns.plain(cell).replaceFirst("^(gmina|gm\\.|m\\.) ", "");
        return choices.stream().filter(choice -> FigureColumns.plain(choice.code()).equals(written) || FigureColumns.plain(choice.label()).equals(written)
                || FigureColumns.plain(choice.label()).startsWith(written + " ")).map(Choice::code).findFirst().orElse(cell);
    }

    private ImportPreview.Row row(CsvSheet.Line line, Submitted typed, FigureChoices choices, Map<String, DataPoint> stored, Map<String, Long> seen, List<String> headings) {
        var form = new FigureForm(typed, choices, texts, forms);
        var mistakes = new ArrayList<String>();
        if (line.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank())) {
            mistakes.add(said.tooManyCells(headings.size(), line.cells().size()));
        }
        form.reading().view().mistakes().forEach(mistake -> mistakes.add(said.inColumn(FigureColumns.written(mistake.field(), headings), mistake.message())));
        form.reading().doubts().all().forEach(doubt -> mistakes.add(said.inColumn(FigureColumns.written(doubt.field(), headings), said.doubtful(doubt.quote()))));
        FigureDraft draft = form.draft();
        var incoming = new Incoming(draft);
        Optional<DataPoint> same = Optional.ofNullable(stored.get(incoming.key()));
        // a number that nobody knows may come back as it went out
        if (typed.text("value").isEmpty() && same.filter(point -> point.value().isEmpty()).isEmpty()) {
            mistakes.add(said.noValue());
        }
        if (draft.year().isEmpty() && draft.asOf().isEmpty() && form.reading().accepted()) {
            mistakes.add(said.noYear());
        }
        Long before = seen.putIfAbsent(incoming.key(), line.number());
        if (before != null) {
            mistakes.add(said.twice(before));
        }
        String place = choices.territories().stream().filter(choice -> choice.code().equals(draft.territory().orElse(""))).map(Choice::label).findFirst().orElse(typed.text("territory"));
        return new ImportPreview.Row(line.number(), draft.indicator(), place, typed.text("year").isEmpty() ? typed.text("as-of") : typed.text("year"), typed.text("value"),
                mistakes, mistakes.isEmpty() ? effect(same, draft) : "", incoming);
    }

    private String effect(Optional<DataPoint> same, FigureDraft draft) {
        return same.map(point -> equal(point, draft) ? said.same(point.code()) : said.changes(point.code(), point.value().map(PolishNumbers::typed).orElse(texts.unknown()),
                draft.value().map(PolishNumbers::typed).orElse(""))).orElse(said.added());
    }

    private static boolean equal(DataPoint point, FigureDraft draft) {
        return point.value().isEmpty() ? draft.value().isEmpty() : draft.value().filter(value -> value.compareTo(point.value().get()) == 0).isPresent();
    }
}
