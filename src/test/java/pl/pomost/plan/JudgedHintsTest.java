package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.JudgedFacts.Consultation;
import pl.pomost.plan.JudgedFacts.FirstYear;
import pl.pomost.plan.JudgedFacts.ForWhom;

class JudgedHintsTest {

    private static final JudgedFacts JUDGED = new JudgedFacts(Optional.of(new Consultation(1, Optional.empty(), 15, 2)), Map.of("immigrants", 9L, "institution", 4L), List.of("cały powiat"),
            List.of("EDU-1"), List.of("KUL-2"), Map.of(1, 4L, 2, 7L), new ForWhom(28, 9, Map.of("dzieci", 5L, "kobiety", 0L)), new FirstYear("2028", List.of("A-EDU-1")),
            List.of("WSK-03"), true, 4, List.of("summary_uk"));

    @Test
    void whoeverJudgesSeesWhenTheLastOfSeveralConsultationsWas() {
        var several = new JudgedFacts(Optional.of(new Consultation(2, Optional.of(LocalDate.of(2028, 2, 5)), 17, 0)), JUDGED.concerned(), JUDGED.visionless(), JUDGED.leaps(), JUDGED.unsupported(),
                JUDGED.goalsByStep(), JUDGED.forWhom(), JUDGED.money(), JUDGED.unmeasured(), JUDGED.management(), JUDGED.links(), JUDGED.summaries());
        assertThat(new JudgedHints().about(with(several)).map(Finding::message)).startsWith("Konsultacje: 2, ostatnie do 5 lutego 2028. Uwagi z konsultacji: 17, każda ma odpowiedź.");
    }

    @Test
    void everyCriterionOfAPersonHasItsFigures() {
        assertThat(new JudgedHints().about(with(JUDGED)).map(hint -> hint.criterion() + " " + hint.message())).containsExactly(
                "P3 Uwagi z konsultacji bez odpowiedzi: 2 z 15.",
                "D2 Potwierdzone wpisy o potrzebach imigrantów: 9, instytucji: 4, społeczności przyjmującej: 0.",
                "V2 Brak zdania wizji: cały powiat.",
                "S2 EDU-1: wzrost o co najmniej dwa poziomy w 12 miesięcy, sprawdź, czy to realne.",
                "S2 KUL-2: poziom ma wzrosnąć, ale żadne działanie go nie podnosi.",
                "A3 Cele: krok 1 – 4, krok 2 – 7, krok 3 – 0. Działania także dla społeczności przyjmującej: 9 z 28.",
                "A4 Grupy, których nie wymienia żadne działanie: kobiety.",
                "B2 Rok 2028, źródła jeszcze niezapewnione: A-EDU-1.",
                "M2 WSK-03: nie wiadomo, kto mierzy albo jak często.",
                "G1 Dokumenty, z którymi plan się łączy: 4.",
                "L3 To streszczenie nie jest jeszcze napisane.");
    }

    @Test
    void hintsAreNeverVerdicts() {
        assertThat(new JudgedHints().about(with(JUDGED))).noneMatch(Finding::isGap);
        assertThat(Completeness.of(with(JUDGED)).percent()).isEqualTo(Completeness.of(DemoFacts.corrected()).percent());
    }

    private static PlanFacts with(JudgedFacts judged) {
        PlanFacts facts = DemoFacts.corrected();
        return new PlanFacts(facts.frame(), facts.particulars(), facts.team(), facts.room(), facts.situation(), facts.course(), facts.writing(), Optional.of(judged));
    }
}
