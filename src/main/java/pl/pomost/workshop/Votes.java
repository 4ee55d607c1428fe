package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored votes. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class Votes implements PanacheRepositoryBase<Vote, UUID> {

    /** All answers of a workshop, summed by the database. */
    public Ledger ledger(UUID workshop) {
        return new Ledger(getEntityManager().createQuery("""
                select new pl.pomost.workshop.Ledger$Sum(v.cardId, v.standard, v.question, v.level, v.channel, sum(v.dots)) from Vote v
                where v.workshopId = :workshop group by v.cardId, v.standard, v.question, v.level, v.channel""", Ledger.Sum.class)
                .setParameter("workshop", workshop).getResultList());
    }

    /** The answers for one card. */
    public Ledger ledgerOfCard(UUID card) {
        return new Ledger(getEntityManager().createQuery("""
                select new pl.pomost.workshop.Ledger$Sum(v.cardId, v.standard, v.question, v.level, v.channel, sum(v.dots)) from Vote v
                where v.cardId = :card group by v.cardId, v.standard, v.question, v.level, v.channel""", Ledger.Sum.class)
                .setParameter("card", card).getResultList());
    }

    /** Removes the tallies (rows of no person) of these cards for one question by one channel. */
    void deleteTallies(String question, String channel, Collection<UUID> cards) {
        delete("question = ?1 and channel = ?2 and participantId is null and cardId in ?3", question, channel, cards);
    }

    /** Removes the tally of a workshop for one thing, question and channel. */
    void deleteTally(UUID workshop, String question, String channel, VotedOn thing) {
        delete("workshopId = ?1 and question = ?2 and channel = ?3 and participantId is null and " + about(thing), workshop, question, channel, subject(thing));
    }

    /** What these people have answered. */
    List<Vote> of(UUID workshop, Collection<UUID> people) {
        return people.isEmpty() ? List.of() : list("workshopId = ?1 and participantId in ?2", workshop, people);
    }

    /** Puts a participant's dots on a card in place of those before. */
    void put(UUID workshop, UUID participant, String question, UUID card, int dots) {
        delete("workshopId = ?1 and question = ?2 and participantId = ?3 and cardId = ?4", workshop, question, participant, card);
        if (dots > 0) {
            persist(new Vote(UUID.randomUUID(), workshop, question, card, participant, Channels.DEVICE, dots));
        }
    }

    /** Puts a participant's level in place of the one before. @param level empty takes it back */
    void putLevel(UUID workshop, UUID participant, String question, VotedOn thing, Optional<Integer> level) {
        delete("workshopId = ?1 and question = ?2 and participantId = ?3 and " + about(thing), workshop, question, participant, subject(thing));
        level.ifPresent(chosen -> persist(Vote.level(workshop, question, thing, participant, Channels.DEVICE, chosen, 1)));
    }

    private static String about(VotedOn thing) {
        return thing.card().isPresent() ? "cardId = ?4" : "standard = ?4";
    }

    private static Object subject(VotedOn thing) {
        return thing.card().<Object>map(id -> id).orElseGet(() -> thing.standard().orElseThrow());
    }
}
