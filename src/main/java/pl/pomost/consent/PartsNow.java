package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.Partner;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;

/** Who has which part in the actions of a process, as it is written now. Actions that were given up ask nobody. */
@ApplicationScoped
class PartsNow {

    private static final String DROPPED = "dropped";

    private final Actions actions;
    private final LocalInstitutions institutions;
    private final InstitutionNames names;

    PartsNow(Actions actions, LocalInstitutions institutions, InstitutionNames names) {
        this.actions = actions;
        this.institutions = institutions;
        this.names = names;
    }

    /** In the order of the actions, the responsible institution first. An institution that is named twice in one action has one part. */
    List<PartNow> of(UUID enrolment) {
        Map<String, LocalInstitution> known = institutions.of(enrolment).stream().collect(Collectors.toMap(LocalInstitution::code, Function.identity()));
        Map<String, String> called = names.of(enrolment);
        var parts = new ArrayList<PartNow>();
        for (Action action : actions.of(enrolment)) {
            if (!action.state().equals(DROPPED)) {
                var named = new HashSet<String>();
                named(action).filter(each -> known.containsKey(each.institution()) && named.add(each.institution()))
                        .forEach(each -> parts.add(part(action, each, known.get(each.institution()), called.get(each.institution()))));
            }
        }
        return List.copyOf(parts);
    }

    /** @param role as a partner, or the position of whoever answers for it */
    private record Named(String institution, Part part, String role) {
    }

    private static Stream<Named> named(Action action) {
        Stream<Named> responsible = action.responsible().stream().map(who -> new Named(who.institution(), Part.RESPONSIBLE, who.position()));
        return Stream.concat(responsible, action.partners().stream().map((Partner partner) -> new Named(partner.institution(), Part.PARTNER, partner.role())))
                .filter(each -> each.institution() != null);
    }

    private static PartNow part(Action action, Named named, LocalInstitution institution, String name) {
        var told = new Told(action.title(), action.description().orElse(null), action.place().orElse(null), action.starts().orElse(null), action.ends().orElse(null), named.role(),
                cost(action).orElse(null), action.budget());
        return new PartNow(institution.institutionId(), institution.code(), name, institution.email(), action.code(), action.area(), named.part(), told);
    }

    private static Optional<BigDecimal> cost(Action action) {
        return action.budgetTotal().or(() -> action.budget().values().stream().reduce(BigDecimal::add));
    }
}
