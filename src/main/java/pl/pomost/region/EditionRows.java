package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.EnrolmentCriterion;
import pl.pomost.shared.PolishDates;

/** Who takes part in an edition and who wants to, as pages show it. */
@ApplicationScoped
public class EditionRows implements PanacheRepositoryBase<Enrolment, UUID> {

    private final RegionOverview region;
    private final Applications applications;
    private final Accounts accounts;

    EditionRows(RegionOverview region, Applications applications, Accounts accounts) {
        this.region = region;
        this.applications = applications;
        this.accounts = accounts;
    }

    /**
     * One powiat in the list of an edition.
     *
     * @param met        how many criteria are met
     * @param ownScenario chosen for this powiat alone
     */
    public record Row(PowiatRow powiat, Optional<Application.State> state, Optional<Integer> reserve, int met, Optional<String> ownScenario) {
    }

    /** What is known of one powiat's wish to take part. */
    public record Entry(Application.State state, Interest interest, String enteredBy, String enteredOn, List<MarkRow> marks, Optional<Integer> reserve,
            Optional<String> answer, Optional<String> decidedOn, int version) {
    }

    /** A criterion of the edition with what ROPS found. */
    public record MarkRow(String code, String text, Optional<Boolean> met, String note) {
    }

    /** All powiats by name, cities last. */
    @Transactional
    public List<Row> of(Edition edition) {
        Map<String, Application> wanting = applications.of(edition.id()).stream().collect(Collectors.toMap(Application::powiat, Function.identity()));
        Map<String, Enrolment> enrolled = list("edition.id = ?1", edition.id()).stream().collect(Collectors.toMap(Enrolment::powiat, Function.identity()));
        Collator polish = Collator.getInstance(PolishDates.POLISH);
        return region.counted(edition.year()).sorted(Comparator.comparing(PowiatRow::city).thenComparing(PowiatRow::name, polish)).map(powiat -> {
            Optional<Application> application = Optional.ofNullable(wanting.get(powiat.teryt()));
            return new Row(powiat, application.map(Application::state), application.flatMap(Application::reservePlace),
                    application.map(each -> (int) each.marks().stream().filter(mark -> Boolean.TRUE.equals(mark.met())).count()).orElse(0),
                    Optional.ofNullable(enrolled.get(powiat.teryt())).flatMap(Enrolment::ownScenario));
        }).toList();
    }

    /** Powiats that want to take part and have no answer yet, in the order in which they said so; names by TERYT. */
    @Transactional
    public Map<String, String> waiting(Edition edition) {
        var names = new LinkedHashMap<String, String>();
        getEntityManager().createQuery("""
                select p.teryt, p.name from Application a join Powiat p on p.teryt = a.powiat
                where a.edition.id = ?1 and a.state = ?2 order by a.enteredOn, p.teryt""", Object[].class)
                .setParameter(1, edition.id()).setParameter(2, Application.State.INTERESTED).getResultList().forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    @Transactional
    public Optional<Entry> of(String teryt, Edition edition) {
        return applications.of(teryt, edition.id()).map(each -> new Entry(each.state(), each.interest(), accounts.names(List.of(each.enteredBy())).getOrDefault(each.enteredBy(), each.enteredBy()), PolishDates.inWords(each.enteredOn()),
                edition.criteria().stream().map(criterion -> mark(criterion, each)).toList(), each.reservePlace(), each.answer(),
                each.decidedOn().map(PolishDates::inWords), each.version()));
    }

    private static MarkRow mark(EnrolmentCriterion criterion, Application application) {
        Optional<Application.Mark> mark = application.marks().stream().filter(each -> each.criterion().equals(criterion.code())).findFirst();
        return new MarkRow(criterion.code(), criterion.text(), mark.map(Application.Mark::met), mark.map(Application.Mark::note).orElse(""));
    }
}
