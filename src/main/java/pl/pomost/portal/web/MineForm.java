package pl.pomost.portal.web;

import java.util.Optional;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.MailAddress;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.SentForm;

/** The own name and contact, as typed. */
record MineForm(Optional<String> name, Optional<String> email, Optional<String> phone) {

    private static final int MOST = 200;

    static MineForm of(SentForm form) {
        return new MineForm(form.filled("imie"), form.filled("email"), form.filled("telefon"));
    }

    FormErrors check(MineTexts texts) {
        FormErrors errors = FormErrors.NONE;
        if (name.filter(text -> text.length() > MOST || PlainText.beforeBroken(text).isPresent()).isPresent()) {
            errors = errors.and("imie", texts.nameTooLong());
        }
        if (email.filter(text -> text.length() > MOST || !MailAddress.fits(text)).isPresent()) {
            errors = errors.and("email", texts.emailWrong());
        }
        if (phone.filter(text -> !text.matches("\\+?[0-9 ()-]{3,40}")).isPresent()) {
            errors = errors.and("telefon", texts.phoneWrong());
        }
        return errors;
    }
}
