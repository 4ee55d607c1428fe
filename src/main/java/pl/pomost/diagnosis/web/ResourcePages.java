package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.ResourceNotes;
import pl.pomost.diagnosis.Resources;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadViews;

/** Makes what the pages of resources show. */
@ApplicationScoped
class ResourcePages {

    private static final String SERVICE = "service";

    private final Resources resources;
    private final Gminas gminas;
    private final TeamNames names;
    private final Beads beads;
    private final ThreadViews threads;
    private final Vocabulary words;
    private final ResourceTexts texts;
    private final Instance<ResourceNotes> notes;

    ResourcePages(Resources resources, Gminas gminas, TeamNames names, Beads beads, ThreadViews threads, Vocabulary words, ResourceTexts texts,
            @Any Instance<ResourceNotes> notes) {
        this.resources = resources;
        this.gminas = gminas;
        this.names = names;
        this.beads = beads;
        this.threads = threads;
        this.words = words;
        this.texts = texts;
        this.notes = notes;
    }

    ResourceList list(Scope scope, ResourceFilter filter) {
        UUID enrolment = scope.requireEnrolment();
        List<Resource> all = resources.of(enrolment);
        Map<String, String> owners = names.institutions(enrolment).stream().collect(Collectors.toMap(Choice::code, Choice::label));
        List<Resource> narrowed = filter.narrow(all);
        var rows = filter.ofArea(narrowed).stream().map(resource -> row(resource, owners)).toList();
        var typed = Submitted.NOTHING.with("rodzaj", filter.kind).with("jezyk", filter.language).with("gmina", filter.gmina);
        return new ResourceList(scope.teryt(), scope.powiat().name(), scope.mayEdit(),
                AreaFilter.of(words.areas(), narrowed.stream().map(resource -> resource.area().orElse("")).toList(), filter.area, filter.query()), all.isEmpty(), filter.area,
                filter.isSet(), FormView.filled(typed), ResourceChoices.of(words, List.of(), gminas.of(scope.teryt()), Submitted.NOTHING), Paged.of(rows, filter.pageNumber(), filter.queryWithArea()));
    }

    EntryView resource(Scope scope, Resource resource) {
        String own = "/powiaty/" + scope.teryt() + "/zasoby/" + resource.code();
        String area = resource.area().orElse("");
        return new EntryView(scope.teryt(), scope.powiat().name(), resource.code(), area, words.area(area), resource.name(), attributes(scope, resource),
                threads.of(scope, beads.around(scope.requireEnrolment(), Knot.RESOURCE, resource.id()), resource.id()), scope.mayEdit() ? own + "/edycja" : "", scope.mayEdit() ? own + "/usun" : "",
                notes.stream().flatMap(each -> each.deeds(scope, resource).stream()).toList());
    }

    private ResourceList.Row row(Resource resource, Map<String, String> owners) {
        return new ResourceList.Row(resource.code(), resource.name(), resource.area().orElse(""),
                resource.kind().map(kind -> words.label("resource_kinds", kind)).orElse(""),
                resource.owner().map(owner -> owners.getOrDefault(owner, owner)).orElse(""), String.join(", ", words.labels("languages", resource.languages())),
                resource.place().orElse(""), resource.hours().orElse(""), resource.capacity().orElse(""), resource.perYear().map(PolishNumbers::typed).orElse(""));
    }

    private List<Attribute> attributes(Scope scope, Resource resource) {
        var all = new ArrayList<Attribute>();
        all.add(Attribute.of(texts.kind(), "kind", resource.kind().map(kind -> words.label("resource_kinds", kind))));
        all.add(Attribute.of(texts.owner(), "owner", resource.owner()
                .map(owner -> names.institutions(scope.requireEnrolment(), List.of(owner)).getOrDefault(owner, owner))));
        all.add(Attribute.of(texts.forWhom(), "for-whom", filled(resource.forWhom())));
        all.add(Attribute.of(texts.languages(), "languages", filled(Optional.of(String.join(", ", words.labels("languages", resource.languages()))))));
        all.add(Attribute.of(texts.gminas(), "gminas", where(scope, resource)));
        // only a service is open and takes people in; of money or a procedure nobody asks for hours
        boolean service = resource.kind().filter(SERVICE::equals).isPresent();
        Stream.of(Attribute.of(texts.place(), "place", filled(resource.place())), Attribute.of(texts.hours(), "hours", filled(resource.hours())),
                Attribute.of(texts.capacity(), "capacity", filled(resource.capacity()))).filter(each -> service || !each.missing()).forEach(all::add);
        all.add(Attribute.of(texts.perYear(), "per-year", resource.perYear().map(PolishNumbers::typed)));
        all.add(Attribute.of(texts.since(), "since", resource.since().map(String::valueOf)));
        all.add(Attribute.of(texts.sustainability(), "sustainability", filled(resource.sustainability())));
        filled(resource.note()).ifPresent(note -> all.add(Attribute.of(texts.note(), "note", Optional.of(note))));
        resource.origin().ifPresent(origin -> all.add(Attribute.of(texts.origin(), "", Optional.of(origin))));
        notes.forEach(each -> all.addAll(each.of(scope, resource)));
        return all;
    }

    private Optional<String> where(Scope scope, Resource resource) {
        return Optional.of(resource.gminas().isEmpty() ? texts.wholePowiat() : gminas.of(scope.teryt()).stream().filter(gmina -> resource.gminas().contains(gmina.teryt()))
                .map(Gmina::name).collect(Collectors.joining(", ")));
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.filter(Predicate.not(String::isBlank));
    }
}
