package pl.pomost.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;

/** When an answer counts, when one may be given, and what of it stands in the way of a plan. */
class ConsentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 10);
    private static final Instant NOW = Instant.parse("2028-01-10T10:00:00Z");
    private static final Told TOLD = told("Kursy polskiego", "prowadzi zapisy", DAY, "42000", Map.of("2028", "24000", "2029", "18000"));

    /** Asked or not, the same text or another, each answer or none, a link or none, reminded or not: every one of them. */
    static Stream<Object[]> everything() {
        var all = new ArrayList<Object[]>();
        for (Optional<Told> asked : List.of(Optional.<Told>empty(), Optional.of(TOLD), Optional.of(told("Coś innego", null, DAY, "1", Map.of())))) {
            for (Optional<Reply> reply : Stream.concat(Stream.of(Optional.<Reply>empty()), Stream.of(Reply.values()).map(Optional::of)).toList()) {
                for (boolean open : List.of(true, false)) {
                    for (boolean reminded : List.of(true, false)) {
                        all.add(new Object[] {asked, reply, open, reminded, expected(asked, reply, open, reminded)});
                    }
                }
            }
        }
        return all.stream();
    }

    /** The same rule, read from the table in docs/przewodnik-koordynatora.md and not from the code. */
    private static String expected(Optional<Told> asked, Optional<Reply> reply, boolean open, boolean reminded) {
        if (asked.isEmpty()) {
            return "NOT_ASKED";
        }
        if (!asked.get().title().equals(TOLD.title())) {
            return "OUTDATED";
        }
        return reply.map(Reply::name).orElse(open ? reminded ? "REMINDED" : "WAITING" : "SILENT");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aPartStandsWhereTheTableSays(Optional<Told> asked, Optional<Reply> reply, boolean open, boolean reminded, String expected) {
        assertThat(Standing.of(TOLD, asked, reply, open, reminded)).hasToString(expected);
    }

    @Test
    void anotherTaskPartTermOrCostIsAnotherQuestion() {
        assertThat(TOLD.asksTheSame(told("Kursy języka", "prowadzi zapisy", DAY, "42000", years()))).isFalse();
        assertThat(TOLD.asksTheSame(told("Kursy polskiego", "płaci", DAY, "42000", years()))).isFalse();
        assertThat(TOLD.asksTheSame(told("Kursy polskiego", null, DAY, "42000", years()))).isFalse();
        assertThat(TOLD.asksTheSame(told("Kursy polskiego", "prowadzi zapisy", DAY.plusDays(1), "42000", years()))).isFalse();
        assertThat(TOLD.asksTheSame(told("Kursy polskiego", "prowadzi zapisy", DAY, "42001", years()))).isFalse();
        assertThat(TOLD.asksTheSame(told("Kursy polskiego", "prowadzi zapisy", DAY, "42000", Map.of("2028", "42000")))).isFalse();
        assertThat(TOLD.asksTheSame(new Told("Kursy polskiego", null, null, DAY, null, "prowadzi zapisy", new BigDecimal("42000"), TOLD.years()))).isFalse();
    }

    @Test
    void theSameAnswerFromAnotherPersonIsNoNewOne() {
        var answer = new ConsentAnswer(UUID.randomUUID(), new Given(Reply.WITH_CHANGE, Optional.of("od marca"), "Maria Zielińska", "dyrektor"), DAY, Channel.PAPER, NOW);
        assertThat(answer.says(new Given(Reply.WITH_CHANGE, Optional.of("od marca"), "Jan Nowak", "sekretarz"))).isTrue();
        assertThat(answer.says(new Given(Reply.WITH_CHANGE, Optional.of("od maja"), "Maria Zielińska", "dyrektor"))).isFalse();
        assertThat(answer.says(new Given(Reply.ACCEPTED, Optional.of("od marca"), "Maria Zielińska", "dyrektor"))).isFalse();
    }

    @Test
    void howItIsWrittenIsNoOtherQuestion() {
        assertThat(TOLD.asksTheSame(told(" kursy\u00a0 Polskiego", "Prowadzi zapisy ", DAY, "42000.00", Map.of("2029", "18000.0", "2028", "24000")))).isTrue();
        assertThat(TOLD.asksTheSame(new Told(TOLD.title(), "inny opis", "inne miejsce", TOLD.starts(), TOLD.ends(), TOLD.role(), TOLD.cost(), TOLD.years()))).isTrue();
        assertThat(new Told("A", null, null, null, null, null, null, null).asksTheSame(new Told("a", null, null, null, null, " ", null, Map.of()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void whileRopsJudgesOnlyMissingAnswersComeAndAfterwardsNone(PlanState state) {
        Answering answering = Answering.in(state);
        boolean writing = List.of(PlanState.DRAFT, PlanState.CONSULTATION, PlanState.RETURNED, PlanState.AMENDED, PlanState.IN_IMPLEMENTATION).contains(state);
        boolean judged = List.of(PlanState.SUBMITTED, PlanState.FORMAL_CHECK, PlanState.SUBSTANTIVE_REVIEW).contains(state);

        assertThat(answering.allows(true)).isEqualTo(writing);
        assertThat(answering.allows(false)).isEqualTo(writing || judged);
        assertThat(answering.allowsTakingBack()).isEqualTo(writing);
    }

    @Test
    void aReminderWaitsForItsPauseAndAskingAnewBeginsItAnew() {
        var request = new ConsentRequest(UUID.randomUUID(), part("i02", "A-EDU-1", Part.RESPONSIBLE), "anna", NOW);
        request.ask("PCPR", Optional.of("pcpr@example.org"), DAY.plusDays(21), "anna", NOW);

        assertThat(request.mayBeReminded(NOW.plus(Duration.ofDays(7)).minusMillis(1), Duration.ofDays(7))).isFalse();
        assertThat(request.mayBeReminded(NOW.plus(Duration.ofDays(7)), Duration.ofDays(7))).isTrue();
        request.remind(NOW.plus(Duration.ofDays(7)));
        assertThat(request.mayBeReminded(NOW.plus(Duration.ofDays(8)), Duration.ofDays(7))).isFalse();
        request.ask("PCPR", Optional.empty(), DAY.plusDays(30), "anna", NOW.plus(Duration.ofDays(9)));
        assertThat(request.reminded()).isEmpty();
        assertThat(request.email()).contains("pcpr@example.org");
    }

    @Test
    void aLinkEndsWithItsTermOrWhenItIsRevoked() {
        var link = new ConsentLink(UUID.randomUUID(), "…", NOW, NOW.plusSeconds(60));

        assertThat(link.isOpen(NOW)).isTrue();
        assertThat(link.isOpen(NOW.plusSeconds(60))).isFalse();
        link.revoke(NOW.plusSeconds(1));
        assertThat(link.isOpen(NOW)).isFalse();
    }

    @Test
    void aPlanSaysNothingBeforeAnybodyIsAskedAndThenWhatEachAnswered() {
        assertThat(SpokenConsents.of(List.of(standing("i01", "A-EDU-1", Part.RESPONSIBLE, Stand.NOT_ASKED)))).isEqualTo(SpokenConsents.NONE);

        var spoken = SpokenConsents.of(List.of(standing("i01", "A-EDU-1", Part.RESPONSIBLE, Stand.ACCEPTED), standing("i02", "A-EDU-1", Part.PARTNER, Stand.DECLINED),
                standing("i03", "A-EDU-1", Part.PARTNER, Stand.SILENT), standing("i02", "A-ZDR-1", Part.RESPONSIBLE, Stand.OUTDATED)));

        assertThat(spoken.responsible()).containsExactly(Map.entry("A-EDU-1", "tak (10.01.2028)"), Map.entry("A-ZDR-1", "odpowiedź dotyczy wcześniejszej treści działania"));
        assertThat(spoken.partners()).containsExactly(Map.entry("A-EDU-1", "Instytucja i02: nie (10.01.2028)\nInstytucja i03: bez odpowiedzi"));
        assertThat(spoken.refused()).containsExactly(Map.entry("A-EDU-1", "A-EDU-1: odmówiła zgody instytucja: Instytucja i02."));
        assertThat(spoken.missing()).isEqualTo("Bez odpowiedzi na prośbę o zgodę: 2 z 4 części planu.");
        assertThat(spoken.toString()).as("who answered stays out of a plan").doesNotContain("Nowak");
    }

    @Test
    void missingAnswersAreListedAndHoldUpAcceptanceWithRefusalsOfTheResponsible() {
        List<Obstacle> obstacles = ConsentObstacles.of(List.of(standing("i01", "A-EDU-1", Part.RESPONSIBLE, Stand.WAITING), standing("i01", "A-EDU-2", Part.PARTNER, Stand.OUTDATED),
                standing("i02", "A-EDU-1", Part.PARTNER, Stand.DECLINED), standing("i03", "A-ZDR-1", Part.RESPONSIBLE, Stand.DECLINED),
                standing("i04", "A-ZDR-1", Part.PARTNER, Stand.WITH_CHANGE)), "/powiaty/2205/zgody");

        assertThat(obstacles).containsExactly(
                new Obstacle("Bez odpowiedzi na prośbę o zgodę: 1\u00a0instytucja – Instytucja i01 (A-EDU-1, A-EDU-2).", "/powiaty/2205/zgody", true, true),
                new Obstacle("Odmowa instytucji, która ma odpowiadać za działanie: 1\u00a0instytucja – Instytucja i03 (A-ZDR-1).", "/powiaty/2205/zgody", true, true),
                new Obstacle("Odmowa partnera: 1\u00a0instytucja – Instytucja i02 (A-EDU-1).", "/powiaty/2205/zgody", false, true));
        assertThat(ConsentObstacles.of(List.of(standing("i01", "A-EDU-1", Part.RESPONSIBLE, Stand.ACCEPTED)), "")).isEmpty();
    }

    private static Standing standing(String institution, String action, Part part, Stand stand) {
        var question = new ConsentQuestion(UUID.randomUUID(), part(institution, action, part), DAY, NOW);
        var answer = new ConsentAnswer(question.id(), new Given(Reply.ACCEPTED, Optional.empty(), "Jan Nowak", "dyrektor"), DAY, Channel.LINK, NOW);
        boolean asked = stand != Stand.NOT_ASKED;
        return new Standing(part(institution, action, part), stand, Optional.empty(), asked ? Optional.of(question) : Optional.empty(),
                stand.isAnswered() || stand == Stand.OUTDATED ? Optional.of(answer) : Optional.empty(), List.of());
    }

    private static PartNow part(String institution, String action, Part part) {
        return new PartNow(new UUID(0, institution.hashCode()), institution, "Instytucja " + institution, Optional.empty(), action, action.substring(2, 5), part, TOLD);
    }

    private static Map<String, String> years() {
        return Map.of("2028", "24000", "2029", "18000");
    }

    private static Told told(String title, String role, LocalDate starts, String cost, Map<String, String> years) {
        var amounts = new TreeMap<String, BigDecimal>();
        years.forEach((year, amount) -> amounts.put(year, new BigDecimal(amount)));
        return new Told(title, null, null, starts, starts.plusYears(2).withDayOfYear(1).plusDays(DAY.getDayOfYear()), role, new BigDecimal(cost), amounts);
    }
}
