package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.action.Postulate;
import pl.pomost.action.Postulates;
import pl.pomost.shared.Attribute;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadViews;
import pl.pomost.thread.Ties;

/** Makes what the pages of postulates show. Callers hand in a scope that sees everything: postulates are drafts of the team. */
@ApplicationScoped
class PostulatePages {

    private final Postulates postulates;
    private final Ties ties;
    private final ThreadViews threads;
    private final PostulateTexts texts;

    PostulatePages(Postulates postulates, Ties ties, ThreadViews threads, PostulateTexts texts) {
        this.postulates = postulates;
        this.ties = ties;
        this.threads = threads;
        this.texts = texts;
    }

    PostulateList list(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Map<UUID, List<Bead>> tied = ties.of(enrolment, Knot.POSTULATE, List.of(Knot.DIAGNOSIS));
        var groups = new LinkedHashMap<String, List<PostulateList.Row>>();
        for (Postulate each : postulates.of(enrolment)) {
            groups.computeIfAbsent(each.toWhom().orElse(texts.nobody()), name -> new ArrayList<>()).add(new PostulateList.Row(each.code(), each.text(),
                    each.justification().orElse(""), TiedTo.of(scope, Knot.DIAGNOSIS, tied.getOrDefault(each.id(), List.of()))));
        }
        return new PostulateList(scope.teryt(), scope.powiat().name(), scope.mayEdit(),
                groups.entrySet().stream().map(each -> new PostulateList.Group(each.getKey(), each.getValue())).toList());
    }

    /** @throws NotFoundException when there is none */
    PieceView postulate(Scope scope, String code) {
        Postulate postulate = postulates.byCode(scope.requireEverything().requireEnrolment(), code).orElseThrow(NotFoundException::new);
        String list = "/powiaty/" + scope.teryt() + "/postulaty";
        return new PieceView(scope.teryt(), scope.powiat().name(), list, code, "", "", texts.heading(code),
                postulate.text().lines().filter(line -> !line.isBlank()).toList(),
                List.of(Attribute.of(texts.toWhom(), "to-whom", postulate.toWhom()), Attribute.of(texts.justification(), "justification", postulate.justification())),
                threads.of(scope, ties.of(postulate.id()), postulate.id()), scope.mayEdit() ? list + "/" + code + "/edycja" : "",
                new PieceView.Words(texts.section(), texts.edit(), texts.remove(), texts.details(), texts.thread()));
    }
}
