package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Submitted;
import pl.pomost.testing.FileEntries;
import pl.pomost.workshop.CardRow;

/** Entries, resources and numbers say what their file says, and after a form what the form says. */
class DiagnosisOfAFileTest {

    private static final Scale FEW = new Scale(new BigDecimal("4"), null, "osoby", null, true, Map.of());

    @Test
    void eachFieldIsAnsweredAsTheFileDoes() {
        FileEntries.assertThatEachFieldIsAnswered(DiagnosisEntry.class, with("diagnosis", """
                {"area": "EDU", "title": "Wpis", "status": "reported", "evidence_tag": "to_check", "to_check": {"who": "t02", "due": "2027-10-01"}, "gap_errand": {"who": "t03"}, "gap_plan": "ankieta",
                 "threats": ["bieda"], "count_shown": {"reason": "zgoda", "by": "anna", "on": "2028-01-10"}, "status_reason": "powód", "competence_note": "ustawa",
                 "data_gap": true, "gminas": ["2205011"], "standard": "EDU-1"}"""));
        FileEntries.assertThatEachFieldIsAnswered(Resource.class, with("resources", """
                {"name": "Punkt", "gminas": ["2205011"], "place": "ul. Szkolna 1", "hours": "9-15", "capacity": "12 osób na grupę", "note": "uwaga", "sustainability": "budżet"}"""));
        FileEntries.assertThatEachFieldIsAnswered(DataPoint.class, with("data_points", """
                {"indicator": "Uczniowie", "as_of": "2027-09-30", "label": "Kartuzy", "area": "EDU", "count_shown": {"reason": "zgoda", "by": "anna", "on": "2028-01-10"}}"""));
        FileEntries.assertThatEachFieldIsAnswered(SelfAssessment.class, with("self_assessment", "{\"standard\": \"EDU-1\", \"not_ours\": \"zadanie gminy\", \"comment\": \"uwaga\"}"));
    }

    @Test
    void aResourceSaysWhatItsFormSaid() {
        Resource resource = Resource.of(new ResourceDraft("usluga", "Punkt", Optional.of("i01"), Optional.of("EDU"), Optional.of("rodzice"), List.of("uk"),
                Optional.of(BigDecimal.TEN), Optional.of(2024), Optional.of("budżet"), Optional.of("uwaga"), List.of("2205011"), Optional.of("rynek"), Optional.of("9-15"),
                Optional.of("12 osób")));
        FileEntries.assertThatFileSays(resource, """
                {"kind": "usluga", "name": "Punkt", "owner": "i01", "area": "EDU", "for_whom": "rodzice", "languages": ["uk"], "per_year": 10, "since": 2024,
                 "sustainability": "budżet", "note": "uwaga", "gminas": ["2205011"], "place": "rynek", "hours": "9-15", "capacity": "12 osób"}""");
    }

    @Test
    void aShownSmallNumberIsHiddenAgainWhenItChanges() {
        DiagnosisEntry entry = DiagnosisEntry.of(draft(Optional.of(FEW)));
        entry.showCount(Optional.of(new CountShown("zgoda", "anna", LocalDate.of(2028, 1, 10), null, null)));
        entry.rewrite(draft(Optional.of(FEW)));
        assertThat(entry.countShown()).isPresent();
        entry.rewrite(draft(Optional.of(new Scale(new BigDecimal("3"), null, "osoby", null, true, Map.of()))));
        assertThat(entry.countShown()).isEmpty();
        entry.showCount(Optional.of(new CountShown("zgoda", "anna", LocalDate.of(2028, 1, 10), null, null)));
        entry.showCount(Optional.empty());
        assertThat(entry.countShown()).isEmpty();
    }

    @Test
    void aSmallCountIsOneOfPeopleFromOneUpToTheLimit() {
        assertThat(entryOf("4", true).hasSmallCount(5)).isTrue();
        assertThat(entryOf("5", true).hasSmallCount(5)).isFalse();
        assertThat(entryOf("0", true).hasSmallCount(5)).isFalse();
        assertThat(entryOf("4", false).hasSmallCount(5)).isFalse();
        assertThat(entryOf("4", null).hasSmallCount(5)).isFalse();
        assertThat(DiagnosisEntry.of(draft(Optional.empty())).hasSmallCount(5)).isFalse();
        assertThat(new Scale(null, null, "osoby", null, true, null).countsFewerPeopleThan(5)).isFalse();
    }

    @Test
    void rejectedAndMergedEntriesDoNotStand() {
        DiagnosisEntry entry = DiagnosisEntry.of(draft(Optional.empty()));
        assertThat(entry.isStanding()).isTrue();
        entry.confirm();
        assertThat(entry.isStanding()).isTrue();
        entry.reopen();
        entry.merge(" zobacz D-EDU-02 ");
        assertThat(entry.isStanding()).isFalse();
        assertThat(entry.statusReason()).contains("zobacz D-EDU-02");
        entry.reopen();
        entry.reject("nie nasze");
        assertThat(entry.isStanding()).isFalse();
        entry.reopen();
        assertThatThrownBy(() -> entry.reject("po\u0000wód")).isInstanceOf(ForbiddenMove.class).hasMessageContaining("znak");
        assertThatThrownBy(() -> entry.reject(null)).isInstanceOf(ForbiddenMove.class).hasMessageContaining("powód");
    }

    @Test
    void anErrandIsLateOnceItsDayIsOver() {
        LocalDate due = LocalDate.of(2027, 10, 1);
        assertThat(new Errand("t02", due, null).isLate(due)).isFalse();
        assertThat(new Errand("t02", due, null).isLate(due.plusDays(1))).isTrue();
        assertThat(new Errand("t02", null, null).isLate(due)).isFalse();
        assertThat(duty(new Errand("t02", due, null)).isTaken()).isTrue();
        assertThat(duty(new Errand(null, due, null)).isTaken()).isFalse();
        assertThat(duty(new Errand("t02", null, null)).isTaken()).isFalse();
    }

    @Test
    void aRowOfAListTellsPriorityAndReliability() {
        assertThat(row("confirmed", 4, 5).isConfirmed()).isTrue();
        assertThat(row("reported", 4, 5).isConfirmed()).isFalse();
        assertThat(row("confirmed", 4, 5).priorityScore()).contains(20);
        assertThat(row("confirmed", null, 5).priorityScore()).isEmpty();
        assertThat(row("confirmed", 4, null).priorityScore()).isEmpty();
        assertThat(row("confirmed", 4, 5).reliability()).contains("A");
    }

    @Test
    void aCardThatAsksForDataIsADutyAndGoesIntoTheGapOfItsEntry() {
        CardRow card = asked(Map.of("where", "SIO", "who_id", "t02", "due", "2027-08-31"));
        DutyList.Duty duty = DutyList.question(card, LocalDate.of(2027, 9, 1));
        assertThat(duty.isTaken()).isTrue();
        assertThat(duty.late()).isTrue();
        assertThat(duty.plan()).contains("SIO");
        assertThat(DutyList.question(asked(Map.of("due", "wkrótce")), LocalDate.of(2027, 9, 1)).isTaken()).isFalse();
        Submitted filled = DiagnosisFromCards.gap(List.of(card), Submitted.NOTHING);
        assertThat(List.of(filled.text("gap"), filled.text("gap-plan"), filled.text("gap-who"), filled.text("gap-due"))).containsExactly("tak", "SIO", "t02", "2027-08-31");
    }

    private static CardRow asked(Map<String, String> said) {
        Map<String, JsonNode> fields = said.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> TextNode.valueOf(each.getValue())));
        return new CardRow(UUID.randomUUID(), null, null, Optional.empty(), "W1-004", Optional.of("EDU"), "data_gap", "Ilu uczniów?", "pl", "device", fields, false, false,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DiagnosisRow row(String status, Integer weight, Integer influence) {
        return new DiagnosisRow(null, "D-EDU-01", "EDU", "problem", "Wpis", status, new Evidence("dane", "GUS", null, "A", null), weight, influence);
    }

    private static DutyList.Duty duty(Errand errand) {
        return new DutyList.Duty("D-EDU-01", "EDU", "Wpis", Optional.of(errand), false, Optional.empty(), false);
    }

    private static DiagnosisEntry entryOf(String count, Boolean people) {
        return DiagnosisEntry.of(draft(Optional.of(new Scale(new BigDecimal(count), null, "osoby", null, people, null))));
    }

    private static DiagnosisDraft draft(Optional<Scale> scale) {
        return new DiagnosisDraft("EDU", List.of(), true, "problem", "Wpis", Optional.empty(), Optional.empty(), scale, Optional.empty(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.of(5), false, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    private static List<ObjectNode> with(String key, String more) {
        return Stream.concat(FileEntries.demo(key).stream(), Stream.of(FileEntries.json(more))).toList();
    }
}
