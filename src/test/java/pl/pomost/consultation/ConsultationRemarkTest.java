package pl.pomost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.consultation.Handling.Visibility;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.plan.PlanDocument;
import pl.pomost.shared.ForbiddenMove;

class ConsultationRemarkTest {

    @Test
    void nobodyReadsWhatTheCoordinatorHasNotRead() {
        assertThat(remark(RemarkState.NEW).isShown()).isFalse();
        assertThat(handled(Optional.of(Visibility.SHOWN), Optional.empty()).isShown()).isTrue();
    }

    @Test
    void heldBackWordsStayHeldWhenTheyAreAnsweredAndPublished() {
        ConsultationRemark remark = handled(Optional.of(Visibility.held(HeldReason.INSULT)), Optional.of("Nie."));
        assertThat(remark.state()).isEqualTo(RemarkState.ANSWERED);
        remark.publish();
        assertThat(remark.isShown()).isFalse();
        assertThat(remark.held()).contains(HeldReason.INSULT);
    }

    @Test
    void anAnswerNeedsItsDecisionAndBothLanguages() {
        ConsultationRemark remark = remark(RemarkState.ACCEPTED);
        remark.handle(new Handling(Optional.of(Visibility.SHOWN), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Tak."), Optional.of("uwzględniona")));
        assertThat(remark.state()).isEqualTo(RemarkState.ACCEPTED);
        assertThatThrownBy(remark::publish).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void aPublishedAnswerCanBeMendedButNotTakenBack() {
        ConsultationRemark remark = handled(Optional.of(Visibility.SHOWN), Optional.of("Tak."));
        remark.publish();
        remark.handle(handling(Optional.of(Visibility.SHOWN), Optional.of("Tak, od marca.")));
        assertThat(remark.state()).isEqualTo(RemarkState.PUBLISHED);
        assertThatThrownBy(() -> remark.handle(handling(Optional.of(Visibility.SHOWN), Optional.empty()))).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void ofAFileThatSaysNothingWhatHasAnAnswerWasPublished() {
        ConsultationRemark open = remark(RemarkState.NEW);
        open.cameAs(Optional.empty(), LocalDate.EPOCH);
        assertThat(open.state()).isEqualTo(RemarkState.ACCEPTED);
        ConsultationRemark answered = handled(Optional.of(Visibility.SHOWN), Optional.of("Tak."));
        answered.cameAs(Optional.empty(), LocalDate.EPOCH);
        assertThat(answered.state()).isEqualTo(RemarkState.PUBLISHED);
    }

    @Test
    void wordsThatNoFileHoldsStayWithTheirRemarkAndGoWithWhoSaidThem() {
        ConsultationRemark before = handled(Optional.of(Visibility.held(HeldReason.INSULT)), Optional.empty());
        before.answerGoesTo(Optional.of("kto@example.org"));
        ConsultationRemark again = remark(LocalDate.of(2028, 1, 10), "");
        again.goesOn(before);
        assertThat(again.text()).isEqualTo(before.text()).isNotBlank();
        assertThat(again.answerTo()).contains("kto@example.org");
        ConsultationRemark another = remark(LocalDate.of(2028, 1, 11), "");
        another.goesOn(before);
        assertThat(another.text()).as("the same code, another remark").isEmpty();
        ConsultationRemark rewritten = remark(LocalDate.of(2028, 1, 10), "Inne słowa");
        rewritten.goesOn(before);
        assertThat(rewritten.text()).isEqualTo("Inne słowa");

        again.forgetWords();
        assertThat(again.text() + again.sender()).isEmpty();
    }

    @Test
    void aRemarkIsAboutAChapterAnEntryOrTheWhole() {
        var rows = Table.of("t", "Ryzyka", List.of(Column.text("Kod"), Column.text("Co")), List.of(Row.of(Cell.head("R-01"), Cell.of("Brak kadr")).withId("R-01"),
                Row.of(Cell.head("WSK-02 Liczba kursów"), Cell.of("%")).withId("WSK-02")));
        var document = PlanDocument.of(null, List.of(Section.of("rozdzial-8", "8", "Co zrobimy", List.of(Paragraph.of("x"), rows))
                .withSections(Section.of("A-EDU-1", "A-EDU-1", "Kursy"), Section.of("rozdzial-8-1", "8.1", "Reszta"))), List.of());
        List<About> parts = About.in(document);
        assertThat(parts).containsExactly(new About("8", "Co zrobimy", "8"), new About("R-01", "Brak kadr", "8"), new About("WSK-02", "Liczba kursów", "8"), new About("A-EDU-1", "Kursy", "8"));
        assertThat(About.stored("8", parts)).isEqualTo("rozdział 8");
        assertThat(About.stored("A-EDU-1", parts)).isEqualTo("A-EDU-1");
        assertThat(About.stored("=cmd()", parts)).isEqualTo(About.WHOLE);
        assertThat(List.of(About.code("rozdział 8"), About.code("A-EDU-1"), About.code(About.WHOLE))).containsExactly("8", "A-EDU-1", "");
    }

    @Test
    void onlySoManyComeFromOneNetwork() {
        var limits = new RemarkLimits(Clock.systemUTC());
        var draft = UUID.randomUUID();
        for (int i = 0; i < RemarkLimits.FROM_ONE_NETWORK; i++) {
            assertThat(limits.mayRemark("2001:db8:1:2::" + i, draft)).isTrue();
        }
        assertThat(limits.mayRemark("2001:db8:1:2::ffff", draft)).isFalse();
        assertThat(limits.mayRemark("2001:db8:1:3::1", draft)).isTrue();
    }

    private static ConsultationRemark handled(Optional<Visibility> visibility, Optional<String> answer) {
        ConsultationRemark remark = remark(RemarkState.NEW);
        remark.handle(handling(visibility, answer));
        return remark;
    }

    private static Handling handling(Optional<Visibility> visibility, Optional<String> answer) {
        return new Handling(visibility, Optional.empty(), Optional.empty(), answer, answer, answer.map(words -> "uwzględniona"));
    }

    private static ConsultationRemark remark(RemarkState state) {
        return ConsultationRemark.of(new RemarkDraft(LocalDate.of(2028, 1, 10), "form", "sąsiadka", "pl", About.WHOLE, "Za mało o mieszkaniach."), state, Instant.EPOCH);
    }

    private static ConsultationRemark remark(LocalDate day, String words) {
        return ConsultationRemark.of(new RemarkDraft(day, "form", "", "pl", About.WHOLE, words), RemarkState.ACCEPTED, Instant.EPOCH);
    }
}
