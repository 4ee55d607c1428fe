package pl.pomost.network;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What this module keeps about one person, for that person alone. */
@ApplicationScoped
public class OwnInNetwork {

    private final ThematicGroups groups;
    private final GroupMembers members;
    private final ThreadPosts posts;
    private final ExpertQuestions questions;
    private final GroupDocuments documents;
    private final GroupMeetings meetings;
    private final GroupDecisions decisions;
    private final PowiatContacts contacts;

    OwnInNetwork(ThematicGroups groups, GroupMembers members, ThreadPosts posts, ExpertQuestions questions, GroupDocuments documents, GroupMeetings meetings,
            GroupDecisions decisions, PowiatContacts contacts) {
        this.groups = groups;
        this.members = members;
        this.posts = posts;
        this.questions = questions;
        this.documents = documents;
        this.meetings = meetings;
        this.decisions = decisions;
        this.contacts = contacts;
    }

    /** @param until when they left; empty while they belong to it */
    public record Belonging(String code, GroupRole role, LocalDate since, Optional<LocalDate> until) {
    }

    public List<Belonging> groups(String username) {
        Map<UUID, String> codes = groups.listAll().stream().collect(toMap(ThematicGroup::id, ThematicGroup::code));
        return members.ofPerson(username).stream().map(each -> new Belonging(codes.get(each.groupId()), each.role(), each.since(), each.until())).toList();
    }

    /** What they wrote in threads and did not take back. */
    public List<String> posts(String username) {
        return posts.writtenBy(username);
    }

    public List<String> questions(String username) {
        return questions.askedBy(username);
    }

    public List<String> answers(String username) {
        return questions.answeredBy(username);
    }

    /** Titles and names of documents that they brought. */
    public List<String> documents(String username) {
        return documents.broughtBy(username);
    }

    /** Minutes that they wrote last. */
    public List<String> minutes(String username) {
        return meetings.<GroupMeeting>list("minutesBy = ?1 order by day", username).stream().flatMap(each -> each.minutes().stream()).toList();
    }

    /** Meetings that they were at, by day and title. */
    public List<String> meetings(String username) {
        return meetings.<GroupMeeting>list("id in (select a.meetingId from MeetingAttendance a where a.username = ?1) order by day", username).stream()
                .map(each -> each.draft().day() + " " + each.draft().title()).toList();
    }

    /** What they were to see to, done or not. */
    public List<String> decisions(String username) {
        return decisions.<GroupDecision>list("owner = ?1 order by dueOn, number", username).stream().map(GroupDecision::text).toList();
    }

    /** Offices whose contacts they wrote down or confirmed last. */
    public List<String> contacts(String username) {
        return contacts.<PowiatContact>list("enteredBy = ?1 order by office", username).stream().map(each -> each.draft().office() + ": " + each.draft().matter()).toList();
    }
}
