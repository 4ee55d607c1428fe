package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Dates;

/** Makes the head of a group's pages for one viewer. */
@ApplicationScoped
class GroupHeads {

    private final GroupRights rights;
    private final Vocabulary vocabulary;
    private final GroupTexts texts;

    GroupHeads(GroupRights rights, Vocabulary vocabulary, GroupTexts texts) {
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    GroupHead of(Viewer viewer, GroupView group) {
        return new GroupHead(group.code(), group.name(), group.area().orElse(""), group.area().map(vocabulary::area).orElse(""), group.open(),
                group.endedOn().map(Dates::inWords).map(texts::endedOn).orElse(""), rights.mayRead(viewer, group), rights.mayWrite(viewer, group), rights.mayLead(viewer, group));
    }
}
