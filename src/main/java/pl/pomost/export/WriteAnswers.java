package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.agreement.AgreementWords;
import pl.pomost.agreement.AnswerBoard;
import pl.pomost.compare.Comparison;
import pl.pomost.compare.Grid;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.shared.Csv;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Typography;

/** What teams answered to something that was sent to all of them, as a file: one row for each team, silent ones too. */
@ApplicationScoped
public class WriteAnswers {

    private static final List<String> HEADS = List.of("Powiat", "Odpowiedź", "Jak albo dlaczego", "Data", "Po terminie", "Która odpowiedź");

    private final WriteComparison write;
    private final DomainClock clock;

    WriteAnswers(WriteComparison write, DomainClock clock) {
        this.write = write;
        this.clock = clock;
    }

    /** @param format {@code xlsx} or {@code csv}, as Polish offices open it */
    public PlanFile file(String code, String title, List<AnswerBoard.Line> lines, String format) {
        List<List<String>> rows = lines.stream().map(WriteAnswers::row).toList();
        if (format.equals("csv")) {
            return new PlanFile(Csv.of(HEADS, rows).getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", "odpowiedzi_" + code.toLowerCase(Locale.ROOT) + "_" + clock.today() + ".csv");
        }
        Grid grid = Grid.of("odpowiedzi", "Odpowiedzi: " + code + " " + title, "", HEADS.stream().map(Head::text).toList(), rows.stream().map(row -> Line.of(row.stream().map(Cell::of))).toList());
        Comparison comparison = new Comparison(code.toLowerCase(Locale.ROOT), code + " " + title, "Kto co odpowiedział, powiat po powiecie.", List.of(), List.of(), List.of(), List.of(),
                List.of(grid), Optional.empty());
        PlanFile file = write.file(comparison, format, 1);
        return new PlanFile(file.content(), file.mediaType(), file.name().replaceFirst("^porownanie_", "odpowiedzi_"));
    }

    private static List<String> row(AnswerBoard.Line line) {
        return line.answer().map(answer -> List.of(line.powiat(), AgreementWords.answer(answer.kind()), answer.words(), Typography.date(answer.on()), answer.late() ? "tak" : "nie",
                String.valueOf(answer.times()))).orElseGet(() -> List.of(line.powiat(), "bez odpowiedzi", "", "", "", ""));
    }
}
