package pl.pomost.team.web;

import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.some;
import static pl.pomost.process.TableColumn.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.directory.Institutions;
import pl.pomost.process.EntryTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.AddInstitution;
import pl.pomost.team.ChangeInstitution;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.Mention;
import pl.pomost.team.PutBackInstitution;
import pl.pomost.team.TeamRefusal.Reason;
import pl.pomost.team.WhereNamed;

/** Institutions as rows of a table, read by the form of an institution. */
@ApplicationScoped
class InstitutionTable implements EntryTable {

    private static final List<String> IDENTITY = List.of("nazwa", "rodzaj", "sektor-instytucji", "siedziba");

    private final LocalInstitutions local;
    private final Institutions shared;
    private final AddInstitution add;
    private final ChangeInstitution change;
    private final PutBackInstitution whole;
    private final WhereNamed named;
    private final Vocabulary words;
    private final TeamSentences sentences;
    private final TeamTexts texts;
    private final FormTexts forms;

    InstitutionTable(LocalInstitutions local, Institutions shared, AddInstitution add, ChangeInstitution change, PutBackInstitution whole, WhereNamed named, Vocabulary words,
            TeamSentences sentences, TeamTexts texts, FormTexts forms) {
        this.local = local;
        this.shared = shared;
        this.add = add;
        this.change = change;
        this.whole = whole;
        this.named = named;
        this.words = words;
        this.sentences = sentences;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public TableKind kind() {
        return TableKind.INSTITUTIONS;
    }

    @Override
    public List<TableColumn> columns(Scope scope) {
        var choices = InstitutionChoices.of(words, Submitted.NOTHING);
        return List.of(text("nazwa", texts.institutionName()), one("rodzaj", texts.kind(), choices.kinds()), one("sektor-instytucji", texts.sector(), choices.sectors()),
                text("siedziba", texts.seat()), some("obszary", texts.areas(), choices.areas()), text("adres", texts.address()), text("telefon", texts.phone()),
                text("email", texts.email()), text("zadania", texts.tasks()), text("uwaga", texts.note()));
    }

    @Override
    public List<TableEntry> entries(Scope scope) {
        List<LocalInstitution> all = local.of(scope.requireEnrolment());
        Map<UUID, Institution> known = shared.byIds(all.stream().map(LocalInstitution::institutionId).toList()).stream()
                .collect(Collectors.toMap(Institution::id, Function.identity()));
        return all.stream().map(one -> new TableEntry(one.code(), one.name(known.get(one.institutionId())), InstitutionForm.filled(one, known.get(one.institutionId())))).toList();
    }

    @Override
    public FormReading read(Scope scope, Optional<String> code, Submitted typed) {
        Optional<LocalInstitution> stored = code.map(own -> stored(scope, own));
        InstitutionForm form = form(stored, typed);
        stored.filter(local::isKnownElsewhere).ifPresent(one -> keepIdentity(form.reading(), InstitutionForm.filled(one, known(one)), typed));
        form.identity().filter(draft -> form.reading().accepted()).flatMap(shared::called)
                .filter(other -> local.count("institutionId = ?1 and enrolmentId = ?2 and code <> ?3", other.id(), scope.requireEnrolment(), code.orElse("")) > 0)
                .ifPresent(other -> form.reading().refuse("nazwa", sentences.of(Reason.HERE_ALREADY)));
        return form.reading();
    }

    /** The form has no fields for what other powiats share; a table has. */
    private void keepIdentity(FormReading reading, Submitted stored, Submitted typed) {
        IDENTITY.stream().filter(field -> !stored.text(field).equals(typed.text(field))).forEach(field -> reading.refuse(field, sentences.of(Reason.SHARED)));
    }

    @Override
    public String add(Scope scope, Submitted typed) {
        InstitutionForm form = form(Optional.empty(), typed);
        String code = add.add(scope, form.identity().orElseThrow());
        local.flush();
        change.change(scope, code, stored(scope, code).version(), Optional.empty(), form.own());
        return code;
    }

    @Override
    public void rewrite(Scope scope, String code, Submitted typed) {
        LocalInstitution one = stored(scope, code);
        InstitutionForm form = form(Optional.of(one), typed);
        Submitted before = InstitutionForm.filled(one, known(one));
        boolean same = IDENTITY.stream().allMatch(field -> before.text(field).equals(typed.text(field)));
        // what the region shares is not written anew for a telephone number
        Optional<InstitutionDraft> identity = same ? Optional.empty() : form.identity();
        change.change(scope, code, typed.version(), identity, form.own());
    }

    @Override
    public List<String> heldBy(Scope scope, String code) {
        return named.institution(scope, stored(scope, code).code()).stream().map(Mention::code).distinct().toList();
    }

    @Override
    public void remove(Scope scope, String code) {
        change.remove(scope, code);
    }

    @Override
    public Optional<JsonNode> keep(Scope scope, String code) {
        return local.byCode(scope.requireEnrolment(), code).map(whole::keep);
    }

    @Override
    public void putBack(Scope scope, JsonNode kept) {
        whole.putBack(scope, kept);
    }

    private InstitutionForm form(Optional<LocalInstitution> stored, Submitted typed) {
        var choices = InstitutionChoices.of(words, stored.map(one -> InstitutionForm.filled(one, known(one))).orElse(Submitted.NOTHING));
        return new InstitutionForm(typed, choices, stored.filter(local::isKnownElsewhere).isPresent(), texts, forms);
    }

    private LocalInstitution stored(Scope scope, String code) {
        return local.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private Institution known(LocalInstitution one) {
        return shared.findByIdOptional(one.institutionId()).orElseThrow(NotFoundException::new);
    }
}
