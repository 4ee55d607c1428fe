package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;

/** The stored cards. Only the team and those who see every team may read them, so whoever reads shows a {@link Scope}. */
@ApplicationScoped
public class Cards implements PanacheRepositoryBase<Card, UUID> {

    private static final String ROW = """
            select new pl.pomost.workshop.CardRow(c.id, c.workshopId, c.activityId, c.clusterId, c.code, c.area, c.type, c.text, c.lang,
              c.channel, c.fields, c.extra, c.redacted, c.held, c.heldReason, p.name)
            from Card c left join Participant p on p.id = c.authorId where c.enrolmentId = :enrolment""";

    /** All cards of a workshop with their authors' names, in one query, as they were written. */
    public List<CardRow> of(Scope scope, Workshop workshop) {
        return rows(scope, " and c.workshopId = :workshop order by c.number", Map.of("workshop", workshop.id()));
    }

    /** What lies on the parking lot of a workshop, as it was written. */
    public List<CardRow> parked(Scope scope, Workshop workshop) {
        return rows(scope, " and c.workshopId = :workshop and c.held = :parked order by c.number", Map.of("workshop", workshop.id(), "parked", Held.PARKED));
    }

    /** Some cards, in the order of their codes; ids of other processes are left out. */
    public List<CardRow> of(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows(scope, " and c.id in :ids order by c.code", Map.of("ids", ids));
    }

    /** All cards of the process, in the order of their codes. */
    List<CardRow> all(Scope scope) {
        return rows(scope, " order by c.code", Map.of());
    }

    /** The cards that a participant wrote, in the order of their codes. */
    List<CardRow> signedBy(Scope scope, UUID participant) {
        return rows(scope, " and c.authorId = :author order by c.code", Map.of("author", participant));
    }

    /** @throws NotFoundException when there is no such card that the scope shows */
    public Card byCode(Scope scope, String code) {
        return find("enrolmentId = ?1 and code = ?2", enrolment(scope), code).firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** One page of the cards of the process that pass the filter. */
    public List<CardRow> page(Scope scope, CardFilter filter, int page, int size) {
        var query = getEntityManager().createQuery(ROW + filter.condition() + " order by c.code", CardRow.class);
        filter.parameters().forEach(query::setParameter);
        return query.setParameter("enrolment", enrolment(scope)).setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    public long count(Scope scope, CardFilter filter) {
        var query = getEntityManager().createQuery("select count(c) from Card c where c.enrolmentId = :enrolment" + filter.condition(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.setParameter("enrolment", enrolment(scope)).getSingleResult();
    }

    /** How many cards each activity of a workshop has. */
    public Map<UUID, Long> countByActivity(Scope scope, Workshop workshop) {
        var counts = new HashMap<UUID, Long>();
        getEntityManager().createQuery("""
                select c.activityId, count(c) from Card c where c.enrolmentId = :enrolment and c.workshopId = :workshop
                group by c.activityId""", Object[].class)
                .setParameter("enrolment", enrolment(scope)).setParameter("workshop", workshop.id()).getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /** The cards of a group, in their order. */
    public List<UUID> idsInGroup(Scope scope, UUID group) {
        return list("enrolmentId = ?1 and clusterId = ?2 order by number", enrolment(scope), group).stream().map(Card::id).toList();
    }

    /** All cards of one workshop, in the order in which they came. */
    List<Card> inOrder(UUID workshop) {
        return list("workshopId = ?1 order by number", workshop);
    }

    /** Cards of any workshop, for whoever asks whether such an id is taken. */
    List<Card> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Places places = Places.of(ids);
        var query = getEntityManager().createQuery("from Card c where c.id in " + places.inQuery(), Card.class);
        places.into(query::setParameter);
        return query.getResultList();
    }

    /** Cards of one workshop, to be changed; ids of other workshops are left out. */
    List<Card> in(Workshop workshop, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("workshopId = ?1 and id in ?2 order by number", workshop.id(), ids);
    }

    /** The cards one of whose fields says this code, whatever kind of field it is; asked of the database, for a process has hundreds of cards. */
    List<Card> saying(UUID enrolment, String code) {
        List<?> codes = getEntityManager().createNativeQuery("select c.code code from card c where c.enrolment_id = :enrolment and json_search(c.fields, 'one', :said) is not null", Tuple.class)
                .setParameter("enrolment", enrolment).setParameter("said", code).getResultList();
        return codes.isEmpty() ? List.of() : list("enrolmentId = ?1 and code in ?2", enrolment, codes.stream().map(row -> ((Tuple) row).get("code", String.class)).toList());
    }

    private List<CardRow> rows(Scope scope, String condition, Map<String, Object> parameters) {
        var query = getEntityManager().createQuery(ROW + condition, CardRow.class).setParameter("enrolment", enrolment(scope));
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static UUID enrolment(Scope scope) {
        return scope.requireEverything().requireEnrolment();
    }

    /** What a person wrote under their name. Callers hand in the participants that whoever asks is. */
    public List<String> textsOf(Collection<UUID> authors) {
        return authors.isEmpty() ? List.of() : list("authorId in ?1 order by code", authors).stream().map(card -> card.code() + ": " + card.text()).toList();
    }

    /** What cards of a type say in one of their fields, by card; callers hand in a workshop that they may see, and show what may be seen. */
    public Map<UUID, String> fieldOf(UUID workshop, String type, String field) {
        return list("workshopId = ?1 and type = ?2", workshop, type).stream().filter(card -> card.fields().containsKey(field))
                .collect(Collectors.toMap(Card::id, card -> card.fields().get(field).asText()));
    }
}
