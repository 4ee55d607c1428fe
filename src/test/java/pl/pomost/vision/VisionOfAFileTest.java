package pl.pomost.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.FileEntries;

/** Goals and visions say what their file says, and after a form what the form says. */
class VisionOfAFileTest {

    @Test
    void aGoalAnswersEachFieldAsTheFileDoes() {
        FileEntries.assertThatEachFieldIsAnswered(Goal.class, FileEntries.demo("goals"));
    }

    @Test
    void aGoalSaysWhatItsFormSaid() {
        Goal goal = Goal.of(new GoalDraft("EDU", "Tytuł", Optional.of("Opis"), List.of(2, 6), Optional.of(2), Optional.of("udział szkół"), Optional.of("%"),
                Optional.of(new BigDecimal("15")), Optional.of(LocalDate.of(2027, 9, 1)), Optional.of(new BigDecimal("100")), Optional.of(LocalDate.of(2029, 12, 31)),
                Optional.of(new Leader("i01", "dyrektor", Map.of())), Optional.of(1)));
        FileEntries.assertThatFileSays(goal, """
                {"area": "EDU", "title": "Tytuł", "text": "Opis", "regional_aims": [2, 6], "step": 2, "measure": "udział szkół", "unit": "%", "baseline": 15,
                 "baseline_date": "2027-09-01", "target": 100, "deadline": "2029-12-31", "leader": {"institution": "i01", "position": "dyrektor"}, "priority": 1}""");
    }

    @Test
    void aVisionIsOfAnAreaOrOfTheWholePowiat() {
        UUID enrolment = UUID.randomUUID();
        Vision vision = Vision.of(enrolment, "EDU");
        assertThat(vision.enrolmentId()).isEqualTo(enrolment);
        assertThat(vision.id()).isNotNull();
        assertThat(vision.area()).contains("EDU");
        assertThat(vision.text()).isEmpty();
        assertThat(vision.horizon()).isEmpty();
        assertThat(Vision.of(enrolment, null).area()).isEmpty();

        vision.rewrite(new VisionDraft("Każda szkoła wita po imieniu.", Optional.of(LocalDate.of(2030, 12, 31))));
        assertThat(vision.text()).isEqualTo("Każda szkoła wita po imieniu.");
        assertThat(vision.horizon()).contains(LocalDate.of(2030, 12, 31));
    }
}
