package pl.pomost.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many opinions on a submitted version were asked for, of experts and of organisations outside alike.
 *
 * @param late those of which nothing came until their term
 */
public record OpinionCount(int asked, int given, int late) {

    public static final OpinionCount NONE = new OpinionCount(0, 0, 0);

    /** One opinion that was asked for, whoever gives it. */
    record Asked(boolean given, LocalDate dueOn) {
    }

    /** @param invitations by id, of all outside ones */
    static OpinionCount of(int version, Collection<Opinion> experts, Collection<OutsideOpinion> outside, Map<UUID, OutsideInvitation> invitations, LocalDate today) {
        return of(Stream.of(experts.stream().filter(each -> each.about() == version && (each.isAnswered() || !each.isUnasked())).map(each -> new Asked(each.isAnswered(), each.dueOn())),
                outside.stream().filter(each -> each.about() == version && invitations.containsKey(each.invitationId()))
                        .map(each -> new Asked(each.isGiven(), invitations.get(each.invitationId()).dueOn()))).flatMap(Function.identity()).toList(), today);
    }

    /** What waits on the very day of its term is not late. */
    static OpinionCount of(Collection<Asked> all, LocalDate today) {
        return new OpinionCount(all.size(), (int) all.stream().filter(Asked::given).count(),
                (int) all.stream().filter(each -> !each.given() && each.dueOn().isBefore(today)).count());
    }
}
