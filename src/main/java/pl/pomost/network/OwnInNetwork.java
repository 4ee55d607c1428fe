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

    OwnInNetwork(ThematicGroups groups, GroupMembers members, ThreadPosts posts, ExpertQuestions questions) {
        this.groups = groups;
        this.members = members;
        this.posts = posts;
        this.questions = questions;
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
}
