package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.network.GroupRole;
import pl.pomost.network.GroupView;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Plurals;

/** Puts groups and roles in them into words. */
@ApplicationScoped
class GroupWords {

    private final GroupTexts texts;

    GroupWords(GroupTexts texts) {
        this.texts = texts;
    }

    String role(GroupRole role) {
        return switch (role) {
            case MODERATOR -> texts.moderator();
            case MEMBER -> texts.member();
            case EXPERT -> texts.expert();
        };
    }

    List<Choice> roles() {
        return Arrays.stream(GroupRole.values()).map(role -> new Choice(role.name(), role(role))).toList();
    }

    String size(GroupView group) {
        return texts.size(Plurals.of(group.members().size(), texts.people()), Plurals.of(group.powiats(), texts.ofPowiats()));
    }

    String moderators(GroupView group) {
        return group.moderators().isEmpty() ? texts.noModerator() : texts.moderatedBy(group.moderators().stream().map(GroupView.Person::name).collect(Collectors.joining(", ")));
    }
}
