package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.Addressees;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailKind;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.shared.PolishDates;

/** Teams are told what was sent to them, and reminded: the coordinators, who answer, and those who lead its area, who know. */
@ApplicationScoped
class TellTeams {

    private final LetterDesk desk;
    private final AgreementLetterTexts texts;
    private final Addressees addressees;
    private final Powiats powiats;
    private final Groups groups;

    TellTeams(LetterDesk desk, AgreementLetterTexts texts, Addressees addressees, Powiats powiats, Groups groups) {
        this.desk = desk;
        this.texts = texts;
        this.addressees = addressees;
        this.powiats = powiats;
        this.groups = groups;
    }

    void sent(@Observes SendToTeams.Sent told) {
        Dispatch dispatch = told.dispatch();
        String sender = dispatch.group().flatMap(groups::find).map(GroupView::name).map(texts::group).orElse(texts.rops());
        for (Enrolment team : told.enrolments()) {
            String powiat = powiats.findById(team.powiat()).name();
            desk.put(new Draft("dispatch/" + dispatch.id() + "/" + team.id(), MailKind.AGREEMENT, powiat, texts.sentSubject(dispatch.title(), powiat),
                    List.of(texts.sent(sender, dispatch.title()), texts.sentAsk(powiat, PolishDates.inWords(dispatch.dueOn()))), path(dispatch, team), Optional.of(dispatch.dueOn()), true),
                    readers(dispatch, team), told.by());
        }
    }

    /** Once a day at most: the key of the letter holds the day. */
    void remind(Dispatch dispatch, Enrolment team, LocalDate today) {
        String powiat = powiats.findById(team.powiat()).name();
        int left = Math.toIntExact(ChronoUnit.DAYS.between(today, dispatch.dueOn()));
        desk.put(new Draft("dispatch-due/" + dispatch.id() + "/" + team.id() + "/" + today, MailKind.DEADLINE, powiat, texts.dueSubject(left, dispatch.title(), powiat),
                List.of(texts.due(dispatch.title(), powiat, PolishDates.inWords(dispatch.dueOn()))), path(dispatch, team), Optional.of(dispatch.dueOn()), true), readers(dispatch, team), "");
    }

    private List<Addressee> readers(Dispatch dispatch, Enrolment team) {
        Stream<Addressee> leaders = dispatch.area().stream().flatMap(area -> addressees.leadersOf(team.powiat(), area).stream());
        return Stream.concat(addressees.coordinatorsOf(team.powiat()).stream(), leaders).toList();
    }

    private static String path(Dispatch dispatch, Enrolment team) {
        return "/powiaty/" + team.powiat() + "/ustalenia/" + dispatch.code() + "?edition=" + team.edition().year();
    }
}
