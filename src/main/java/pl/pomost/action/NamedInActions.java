package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.shared.CodedEntry;
import pl.pomost.team.Mention;
import pl.pomost.team.Mentions;
import pl.pomost.team.Participant;

/** Institutions answer for actions, indicators and risks and are partners in actions; people take the first step of an action. */
@ApplicationScoped
class NamedInActions implements Mentions {

    private final Actions actions;
    private final Indicators indicators;
    private final Risks risks;

    NamedInActions(Actions actions, Indicators indicators, Risks risks) {
        this.actions = actions;
        this.indicators = indicators;
        this.risks = risks;
    }

    @Override
    public List<Mention> ofPerson(Scope scope, Participant person) {
        return actions.of(scope.requireEnrolment()).stream().filter(action -> action.firstStep().filter(step -> person.code().equals(step.who())).isPresent())
                .map(action -> mention(scope, "dzialania", action, action.title())).toList();
    }

    @Override
    public List<Mention> ofInstitution(Scope scope, String code) {
        UUID enrolment = scope.requireEnrolment();
        Stream<Mention> done = actions.of(enrolment).stream().filter(action -> answers(code, action.responsible())
                || action.partners().stream().anyMatch(partner -> code.equals(partner.institution()))).map(action -> mention(scope, "dzialania", action, action.title()));
        Stream<Mention> measured = indicators.of(enrolment).stream().filter(indicator -> answers(code, indicator.responsible()))
                .map(indicator -> mention(scope, "wskazniki", indicator, indicator.name()));
        Stream<Mention> feared = risks.of(enrolment).stream().filter(risk -> answers(code, risk.owner())).map(risk -> mention(scope, "ryzyka", risk, risk.description()));
        return Stream.of(done, measured, feared).flatMap(each -> each).toList();
    }

    private static boolean answers(String institution, Optional<Responsible> who) {
        return who.filter(one -> institution.equals(one.institution())).isPresent();
    }

    private static Mention mention(Scope scope, String section, CodedEntry entry, String title) {
        return new Mention(entry.code(), title, "/powiaty/" + scope.teryt() + "/" + section + "/" + entry.code());
    }
}
