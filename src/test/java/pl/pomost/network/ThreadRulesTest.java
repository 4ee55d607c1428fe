package pl.pomost.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership;
import pl.pomost.access.Roles;
import pl.pomost.access.Viewer;
import pl.pomost.shared.ForbiddenMove;

/** Posts and who may mend them, whom a text calls, what a thread is about; questions and their answers. */
class ThreadRulesTest {

    private static final Instant NOW = Instant.parse("2028-01-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);

    @Test
    void onesOwnPostIsMendedForAnHourAndAsLongAsNobodyAnswered() {
        ThreadPost post = post();
        Instant later = NOW.plus(Duration.ofHours(2));
        assertThat(post.isMendableBy("anna", false, NOW.plusSeconds(3_599))).isTrue();
        assertThat(post.isMendableBy("anna", false, later)).isFalse();
        assertThat(post.isMendableBy("anna", true, later)).isTrue();
        assertThat(post.isMendableBy("jan", true, NOW)).isFalse();
        post.mend("Nowe", "anna", true, later, TODAY.plusDays(1));
        assertThat(post.text()).isEqualTo("Nowe");
        assertThat(post.editedOn()).contains(TODAY.plusDays(1));
        assertThatThrownBy(() -> post.mend("Inne", "anna", false, later, TODAY)).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void ofARemovedPostOnlyThePlaceStays() {
        ThreadPost own = post();
        own.remove("anna", TODAY);
        assertThat(own.text()).isEmpty();
        assertThat(own.isTakenBack()).isTrue();
        assertThat(own.isMendableBy("anna", true, NOW)).isFalse();
        assertThatThrownBy(() -> own.remove("anna", TODAY)).isInstanceOf(ForbiddenMove.class);
        ThreadPost byModerator = post();
        byModerator.remove("moderator", TODAY);
        assertThat(byModerator.isTakenBack()).isFalse();
    }

    @Test
    void aTextCallsThoseWhoseWholeNameStandsBehindTheSign() {
        List<GroupView.Person> people = List.of(person("u-1", "Anna Nowak"), person("u-2", "Anna Nowak-Kowal"), person("u-3", "Łukasz Żuk"));
        assertThat(NamedInText.of("Pytanie do @Anna Nowak i @łukasz żuk.", people)).containsExactlyInAnyOrder("u-1", "u-3");
        assertThat(NamedInText.of("@Anna Nowak-Kowal?", people)).containsExactly("u-2");
        assertThat(NamedInText.of("@u-3", people)).containsExactly("u-3");
        assertThat(NamedInText.of("Anna Nowak bez znaku, biuro@anna.pl, @Anna, @Anna Nowakowska", people)).isEmpty();
        assertThat(NamedInText.of("@", people)).isEmpty();
    }

    @Test
    void aThreadIsAboutAStandardOrAPageOfPomost() {
        assertThat(read("EDU-3")).contains(new ThreadSubject("EDU-3", "/standardy/EDU-3"));
        assertThat(read("EDU-99")).isEmpty();
        assertThat(read("https://pomost.example.org/standardy/EDU-3?wersja=2")).contains(new ThreadSubject("EDU-3", "/standardy/EDU-3"));
        assertThat(read("/powiaty/2206/dzialania/A-EDU-1?edition=2027#kroki")).contains(new ThreadSubject("A-EDU-1 (2206)", "/powiaty/2206/dzialania/A-EDU-1?edition=2027"));
        ThreadSubject unsaid = read("/powiaty/2206/dzialania/A-EDU-1").orElseThrow();
        assertThat(unsaid.inEdition(teryt -> Optional.of(2026)).address()).as("what its page shows now").isEqualTo("/powiaty/2206/dzialania/A-EDU-1?edition=2026");
        assertThat(unsaid.inEdition(teryt -> Optional.empty())).isEqualTo(unsaid);
        assertThat(read("/powiaty/2206/dzialania/A-EDU-1?edition=2027").orElseThrow().inEdition(teryt -> Optional.of(2026)).address()).endsWith("?edition=2027");
        assertThat(read("https://pomost.example.org/praktyki/P-7")).contains(new ThreadSubject("P-7", "/praktyki/P-7"));
        for (String other : List.of("https://inna.example.org/standardy/EDU-3", "https://pomost.example.org.zly.pl/standardy/EDU-3", "//zly.pl/standardy/EDU-3", "javascript:alert(1)",
                "/powiaty/2206/zespol/x", "/praktyki/nowa", "/wyloguj", "cokolwiek innego", "")) {
            assertThat(read(other)).as(other).isEmpty();
        }
    }

    @Test
    void aQuestionIsAnsweredThenPublishedAndWithdrawnOnlyBefore() {
        var question = new ExpertQuestion(1, new QuestionDraft("Czy?", "Opis", Optional.of("EDU"), Optional.empty()), "anna", TODAY);
        assertThatThrownBy(() -> question.publish(question.own(), TODAY)).isInstanceOf(ForbiddenMove.class);
        question.answer("Tak.", "ekspert", TODAY);
        assertThat(question.state()).isEqualTo(QuestionState.ANSWERED);
        assertThatThrownBy(question::withdraw).isInstanceOf(ForbiddenMove.class);
        question.publish(question.own(), TODAY);
        question.answer("Tak, ale.", "ekspert", TODAY.plusDays(1));
        assertThat(question.state()).as("what everybody reads keeps being read").isEqualTo(QuestionState.PUBLISHED);
        question.publish(new QuestionWords("Czy?", "Krócej"), TODAY);
        assertThat(question.open().text()).isEqualTo("Krócej");
        assertThat(question.own().text()).as("whoever asked keeps their words").isEqualTo("Opis");
        question.publish(question.own(), TODAY);
        assertThat(question.open()).isEqualTo(question.own());
        question.takeBack();
        assertThat(question.state()).isEqualTo(QuestionState.ANSWERED);
        assertThatThrownBy(question::takeBack).isInstanceOf(ForbiddenMove.class);
        var other = new ExpertQuestion(2, new QuestionDraft("Czy?", "Opis", Optional.empty(), Optional.empty()), "anna", TODAY);
        other.withdraw();
        assertThatThrownBy(() -> other.answer("Tak.", "ekspert", TODAY)).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void whatEverybodyReadsNobodyButRopsWordsAnew() {
        Viewer expert = new Viewer(Optional.empty(), "Ekspert", "ekspert", Set.of(), Set.of(new Duty(Membership.Kind.EXPERT, Optional.empty(), Optional.of("EDU"), Optional.empty(), Optional.empty())));
        Viewer rops = new Viewer(Optional.empty(), "ROPS", "rops", Set.of(Roles.ROPS_REVIEWER), Set.of());
        var question = new ExpertQuestion(1, new QuestionDraft("Czy?", "Opis", Optional.of("EDU"), Optional.empty()), "anna", TODAY);
        assertThat(Questions.mayAnswer(expert, question)).isTrue();
        question.answer("Tak.", "ekspert", TODAY);
        assertThat(Questions.mayAnswer(expert, question)).isTrue();
        question.publish(question.own(), TODAY);
        assertThat(Questions.mayAnswer(expert, question)).isFalse();
        assertThat(Questions.mayAnswer(rops, question)).isTrue();
        question.takeBack();
        assertThat(Questions.mayAnswer(expert, question)).isTrue();
        assertThat(Questions.mayAnswer(Viewer.NOBODY, question)).isFalse();
    }

    private static Optional<ThreadSubject> read(String typed) {
        return ThreadSubject.read(typed, "https://pomost.example.org", Set.of("EDU-3")::contains);
    }

    private static ThreadPost post() {
        return new ThreadPost(UUID.randomUUID(), 1, "Treść", "anna", NOW, TODAY);
    }

    private static GroupView.Person person(String username, String name) {
        return new GroupView.Person(UUID.randomUUID(), username, name, GroupRole.MEMBER, Optional.empty(), "", TODAY);
    }
}
