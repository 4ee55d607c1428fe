package pl.pomost.team.web;

import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.some;
import static pl.pomost.process.TableColumn.text;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.process.OpenTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.AddInstitution;
import pl.pomost.team.ChangeInstitution;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.LookUpInstitutions;
import pl.pomost.team.Mention;
import pl.pomost.team.PutBackInstitution;
import pl.pomost.team.TeamRefusal.Reason;
import pl.pomost.team.WhereNamed;

/** Institutions as rows of a table, read by the form of an institution. */
@Singleton
class InstitutionTable extends TeamTable<LocalInstitution> {

    private static final List<String> IDENTITY = List.of("nazwa", "rodzaj", "sektor-instytucji", "siedziba");

    private final LocalInstitutions local;
    private final LookUpInstitutions region;
    private final AddInstitution add;
    private final ChangeInstitution change;
    private final WhereNamed named;
    private final Vocabulary words;
    private final TeamSentences sentences;
    private final TeamTexts texts;
    private final FormTexts forms;

    InstitutionTable(LocalInstitutions local, LookUpInstitutions region, AddInstitution add, ChangeInstitution change, PutBackInstitution whole, WhereNamed named,
            Vocabulary words, TeamSentences sentences, TeamTexts texts, FormTexts forms) {
        super(TableKind.INSTITUTIONS, local, whole);
        this.local = local;
        this.region = region;
        this.add = add;
        this.change = change;
        this.named = named;
        this.words = words;
        this.sentences = sentences;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public OpenTable open(Scope scope) {
        return new Opened(scope);
    }

    @Override
    List<Mention> named(Scope scope, LocalInstitution one) {
        return named.institution(scope, one.code());
    }

    @Override
    public void remove(Scope scope, String code) {
        change.remove(scope, code);
    }

    private final class Opened extends Rows {

        private final LookUpInstitutions.Found before;
        private Optional<LookUpInstitutions.Found> now;

        Opened(Scope scope) {
            super(scope);
            before = region.of(scope.requireEnrolment());
            now = Optional.of(before);
        }

        @Override
        public List<TableColumn> columns() {
            var choices = InstitutionChoices.of(words, Submitted.NOTHING);
            return List.of(text("nazwa", texts.institutionName()), one("rodzaj", texts.kind(), choices.kinds()), one("sektor-instytucji", texts.sector(), choices.sectors()),
                    text("siedziba", texts.seat()), some("obszary", texts.areas(), choices.areas()), text("adres", texts.address()), text("telefon", texts.phone()),
                    text("email", texts.email()), text("zadania", texts.tasks()), text("uwaga", texts.note()));
        }

        @Override
        protected String title(LocalInstitution one) {
            return one.name(before.of(one));
        }

        @Override
        protected Submitted filled(LocalInstitution one) {
            return InstitutionForm.filled(one, before.of(one));
        }

        @Override
        protected FormReading reading(Optional<LocalInstitution> stored, Submitted typed) {
            InstitutionForm form = form(stored, typed);
            stored.filter(before::isElsewhere).ifPresent(one -> keepIdentity(form.reading(), filled(one), typed));
            form.identity().filter(draft -> form.reading().accepted()).filter(draft -> now().isThereAs(draft, stored.map(LocalInstitution::code)))
                    .ifPresent(draft -> form.reading().refuse("nazwa", sentences.of(Reason.HERE_ALREADY)));
            return form.reading();
        }

        /** The form has no fields for what other powiats share; a table has. */
        private void keepIdentity(FormReading reading, Submitted stored, Submitted typed) {
            IDENTITY.stream().filter(field -> !stored.text(field).equals(typed.text(field))).forEach(field -> reading.refuse(field, sentences.of(Reason.SHARED)));
        }

        /** Read again only after a row that may have changed what institutions there are, or what they are called. */
        private LookUpInstitutions.Found now() {
            LookUpInstitutions.Found found = now.orElseGet(() -> region.of(scope.requireEnrolment()));
            now = Optional.of(found);
            return found;
        }

        @Override
        public String add(Submitted typed) {
            InstitutionForm form = form(Optional.empty(), typed);
            String code = add.add(scope, form.identity().orElseThrow());
            local.flush();
            change.change(scope, code, InstitutionTable.this.stored(scope, code).version(), Optional.empty(), form.own());
            now = Optional.empty();
            return code;
        }

        @Override
        public void rewrite(String code, Submitted typed) {
            LocalInstitution one = stored(code);
            InstitutionForm form = form(Optional.of(one), typed);
            boolean same = IDENTITY.stream().allMatch(field -> filled(one).text(field).equals(typed.text(field)));
            // what the region shares is not written anew for a telephone number
            Optional<InstitutionDraft> identity = same ? Optional.empty() : form.identity();
            change.change(scope, code, typed.version(), identity, form.own());
            now = identity.isEmpty() ? now : Optional.empty();
        }

        private InstitutionForm form(Optional<LocalInstitution> stored, Submitted typed) {
            var choices = InstitutionChoices.of(words, stored.map(this::filled).orElse(Submitted.NOTHING));
            return new InstitutionForm(typed, choices, stored.filter(before::isElsewhere).isPresent(), texts, forms);
        }
    }
}
