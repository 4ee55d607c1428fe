package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.LetterDesk;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Viewer;
import pl.pomost.mail.MailKind;
import pl.pomost.network.GroupAudience;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;

/**
 * Tells whoever moderates of a practice that was offered, its coordinators of what became of it, and those who took it over of a newer revision. In
 * the transaction of the step, each in the language of whoever reads.
 */
@ApplicationScoped
class PracticeLetters {

    /** Steps whose note is a reason for those who read. */
    private static final Set<PracticeState> REASONED = Set.of(PracticeState.RETURNED, PracticeState.WITHDRAWN);

    private final LetterDesk desk;
    private final Addressees addressees;
    private final GroupAudience audience;
    private final Groups groups;
    private final RegionPeople people;
    private final Accounts accounts;
    private final Takeovers takeovers;

    PracticeLetters(LetterDesk desk, Addressees addressees, GroupAudience audience, Groups groups, RegionPeople people, Accounts accounts, Takeovers takeovers) {
        this.desk = desk;
        this.addressees = addressees;
        this.audience = audience;
        this.groups = groups;
        this.people = people;
        this.accounts = accounts;
        this.takeovers = takeovers;
    }

    /** A step that was taken. @param revision as it was before. @param event what a reader is told of once: a second return is a letter of its own */
    record Told(PracticeView practice, RevisionView revision, PracticeState to, Optional<String> why, String event, Viewer by) {

        private String title() {
            return revision.wording().title();
        }
    }

    /** What a letter says in one language. */
    private record Said(String subject, String sentence) {
    }

    void tell(Told told) {
        PracticeView practice = told.practice();
        switch (told.to()) {
            case OFFERED -> moderators(practice).forEach((place, readers) -> put(told, place, readers, true, revision(told),
                    texts -> new Said(texts.offeredSubject(practice.code(), practice.powiat()), texts.offered(practice.powiat(), practice.code(), told.title(), told.revision().number()))));
            case RETURNED -> put(told, practice.powiat(), addressees.coordinatorsOf(practice.teryt()), true, revision(told),
                    texts -> new Said(texts.returnedSubject(practice.code()), texts.returned(practice.code(), told.title(), told.revision().number())));
            case PUBLISHED -> {
                put(told, practice.powiat(), addressees.coordinatorsOf(practice.teryt()), false, page(practice),
                        texts -> new Said(texts.publishedSubject(practice.code()), texts.published(practice.code(), told.title(), told.revision().number())));
                tellAdopters(told);
            }
            case WITHDRAWN -> {
                if (told.revision().state() == PracticeState.PUBLISHED) {
                    put(told, practice.powiat(), addressees.coordinatorsOf(practice.teryt()), false, page(practice),
                            texts -> new Said(texts.withdrawnSubject(practice.code()), texts.withdrawn(practice.code(), told.title())));
                }
            }
            case DRAFT -> {
                // taken back by those who offered it: nobody has to do anything
            }
        }
    }

    /** By what a digest gathers them under: moderators of working groups of its area who may decide about it; ROPS where there is none. */
    private Map<String, List<Addressee>> moderators(PracticeView practice) {
        Set<String> own = addressees.teamOf(practice.teryt()).stream().map(Addressee::username).collect(Collectors.toSet());
        Map<String, List<Addressee>> found = groups.all().stream().filter(group -> group.works() && group.area().filter(practice.area()::equals).isPresent())
                .collect(Collectors.toMap(GroupView::name, group -> audience.moderatorsOf(group).stream().filter(reader -> !own.contains(reader.username())).toList(),
                        (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return found.values().stream().anyMatch(readers -> !readers.isEmpty()) ? found
                : Map.of(practice.powiat(), addressees.ofAccounts(people.reviewers().stream().map(RegionPeople.Person::account).toList()));
    }

    /** Coordinators of powiats whose newest plan with this practice was made of an older revision. */
    private void tellAdopters(Told told) {
        PracticeView practice = told.practice();
        Map<String, Takeovers.Adopter> newest = takeovers.of(practice.code()).stream().filter(adopter -> adopter.revision() < told.revision().number())
                .collect(Collectors.toMap(Takeovers.Adopter::teryt, Function.identity(), (one, other) -> other.year() > one.year() ? other : one));
        newest.values().forEach(adopter -> put(told, adopter.powiat(), addressees.coordinatorsOf(adopter.teryt()), false,
                "/powiaty/" + adopter.teryt() + "/przejete/" + adopter.entry() + "?edition=" + adopter.year(),
                texts -> new Said(texts.newerSubject(practice.code()), texts.newer(practice.code(), told.title(), practice.powiat(), told.revision().number()))));
    }

    private static String page(PracticeView practice) {
        return "/praktyki/" + practice.code();
    }

    private static String revision(Told told) {
        return page(told.practice()) + "?wersja=" + told.revision().number();
    }

    private void put(Told told, String place, Collection<Addressee> readers, boolean urgent, String path, Function<PracticeLetterTexts, Said> says) {
        Map<UUID, Language> languages = accounts.languages(readers.stream().map(Addressee::account).toList());
        for (Addressee reader : readers) {
            if (!reader.username().equals(told.by().username())) {
                Language language = languages.getOrDefault(reader.account(), Language.PL);
                PracticeLetterTexts texts = Worded.in(PracticeLetterTexts.class, language);
                Said said = says.apply(texts);
                var sentences = new ArrayList<>(List.of(said.sentence()));
                told.why().filter(any -> REASONED.contains(told.to())).ifPresent(why -> sentences.add(texts.why(why)));
                desk.put(new Draft("practice/" + told.practice().id() + "/" + told.event(), MailKind.PRACTICE, place, said.subject(), sentences, path, Optional.empty(), urgent), reader,
                        language);
            }
        }
    }
}
