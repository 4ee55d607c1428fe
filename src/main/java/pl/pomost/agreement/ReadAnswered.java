package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.plan.AnsweredAgreement;
import pl.pomost.plan.AnsweredAgreements;

/** Tells the plan what its team answered. What nobody answered is in no plan. */
@ApplicationScoped
class ReadAnswered implements AnsweredAgreements {

    private final Dispatches dispatches;
    private final TeamAnswers answers;
    private final Groups groups;

    ReadAnswered(Dispatches dispatches, TeamAnswers answers, Groups groups) {
        this.dispatches = dispatches;
        this.answers = answers;
        this.groups = groups;
    }

    @Override
    public List<AnsweredAgreement> of(UUID enrolment) {
        Map<UUID, TeamAnswer> given = answers.ofTeam(enrolment);
        return given.isEmpty() ? List.of() : dispatches.to(enrolment).stream().filter(each -> given.containsKey(each.id())).sorted(Comparator.comparing(Dispatch::number))
                .map(each -> told(each, given.get(each.id()))).toList();
    }

    private AnsweredAgreement told(Dispatch dispatch, TeamAnswer answer) {
        String sender = dispatch.group().flatMap(groups::find).map(GroupView::name).orElse("ROPS");
        return new AnsweredAgreement(dispatch.code(), dispatch.title(), dispatch.standard(), sender, AgreementWords.answer(answer.kind()), answer.words().orElse(""), answer.givenOn());
    }
}
