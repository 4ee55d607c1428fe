package pl.pomost.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftOpinions;
import pl.pomost.agreement.WaitingRounds;
import pl.pomost.network.GroupNews;
import pl.pomost.network.GroupNews.News;
import pl.pomost.network.Questions;
import pl.pomost.practice.WaitingPractices;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;

/** Gathers what somebody's thematic groups have for them. The number of queries depends on what they are, never on how much there is. */
@ApplicationScoped
class OwnGroupsAtHome {

    private final GroupNews news;
    private final WaitingPractices practices;
    private final WaitingRounds rounds;
    private final DraftOpinions opinions;
    private final Questions questions;
    private final DomainClock clock;
    private final NextTexts texts;

    OwnGroupsAtHome(GroupNews news, WaitingPractices practices, WaitingRounds rounds, DraftOpinions opinions, Questions questions, DomainClock clock, NextTexts texts) {
        this.news = news;
        this.practices = practices;
        this.rounds = rounds;
        this.opinions = opinions;
        this.questions = questions;
        this.clock = clock;
        this.texts = texts;
    }

    GroupsView of(Viewer viewer) {
        List<News> own = news.of(viewer, clock.today());
        var waiting = new ArrayList<GroupsView.Waiting>();
        Map<String, String> speaks = own.stream().filter(group -> group.powiat().isPresent()).collect(Collectors.toMap(News::code, group -> group.powiat().get()));
        if (!speaks.isEmpty()) {
            rounds.of(speaks).forEach(round -> waiting.add(new GroupsView.Waiting(round.address(), texts.roundWaits(round.standard()), texts.until(Dates.inWords(round.endsOn())))));
        }
        long offered = practices.count(viewer, own.stream().filter(News::leads).flatMap(group -> group.area().stream()).collect(Collectors.toSet()));
        if (offered > 0) {
            waiting.add(new GroupsView.Waiting("/praktyki", texts.practicesWait(offered), ""));
        }
        long asked = asked(viewer);
        if (asked > 0) {
            waiting.add(new GroupsView.Waiting("/ustalenia/opinie", texts.opinionsWait(asked), ""));
        }
        long unanswered = questions.waitingFor(viewer);
        if (unanswered > 0) {
            waiting.add(new GroupsView.Waiting("/wiedza", texts.questionsWait(unanswered), ""));
        }
        return new GroupsView(waiting, own.stream().map(this::row).toList());
    }

    /** Only experts and departments can be asked for an opinion on a draft. */
    private long asked(Viewer viewer) {
        boolean may = viewer.duties().stream().anyMatch(duty -> Set.of(Kind.EXPERT, Kind.DEPARTMENT).contains(duty.kind()));
        return may ? viewer.accountId().map(account -> opinions.waitingFor(account, clock.today())).orElse(0L) : 0;
    }

    private GroupsView.Row row(News group) {
        return new GroupsView.Row(group.address(), group.name(), group.next().map(meeting -> texts.meeting(Dates.inWords(meeting.day()), meeting.title())).orElse(""),
                group.unread() == 0 ? "" : texts.unread(group.unread()));
    }
}
