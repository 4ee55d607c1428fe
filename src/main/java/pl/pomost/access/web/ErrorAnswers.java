package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.multipart.FormEncodedDataDefinition;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import pl.pomost.access.Page;
import pl.pomost.access.SecretPaths;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Worded;

/** Turns every failure into words: a problem document for the API, a page with a way on for people. */
class ErrorAnswers {

    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);
    private static final FailureTexts TEXTS = Worded.of(FailureTexts.class);

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Inject
    ErrorFrames frames;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance error(Page page, int status, String sentence, Optional<String> reference);
    }

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return answer(problem, request.normalizedPath(), Optional.empty());
    }

    /** What a form could not show at a field: a button that came too late. */
    @ServerExceptionMapper
    Response refused(ForbiddenMove move, RoutingContext request) {
        return answer(new Problem(409, TEXTS.refused(), move.getMessage()), request.normalizedPath(), Optional.empty());
    }

    @ServerExceptionMapper
    Response said(WebApplicationException refusal) {
        return refusal.getResponse(); // its words are added below
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext request) {
        if (Collision.causes(failure)) {
            return answer(ofStatus(409), request.normalizedPath(), Optional.empty());
        }
        if (isSendersFault(failure, request)) {
            // its message quotes what was sent, and a nameless card's words are for no log
            LOG.infof("Request %s %s could not be read: %s", request.request().method(), loggable(request), failure.getClass().getName());
            return answer(ofStatus(400), request.normalizedPath(), Optional.empty());
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Request %s %s failed (reference %s)", request.request().method(), loggable(request), reference);
        return answer(ofStatus(500), request.normalizedPath(), Optional.of(reference));
    }

    /** The path without what opens a door to whoever reads it in a log. */
    private static String loggable(RoutingContext request) {
        return SecretPaths.loggable(request.normalizedPath());
    }

    /** Answers that say no without a word (404, 403, 401, a missing form token) get their words here. */
    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity() && !"HEAD".equals(request.getMethod())) {
            Response full = answer(ofAnswer(request, response.getStatus()), request.getUriInfo().getPath(), Optional.empty());
            response.setEntity(full.getEntity(), null, full.getMediaType());
        }
    }

    /** A form that cannot be taken apart, or a sender who hung up. */
    private static boolean isSendersFault(Throwable failure, RoutingContext request) {
        return request.response().closed() || Stream.of(failure.getStackTrace()).map(StackTraceElement::getClassName)
                .anyMatch(reader -> reader.equals(FormBodyHandler.class.getName()) || reader.startsWith(FormEncodedDataDefinition.class.getName()));
    }

    private static Problem ofAnswer(ContainerRequestContext request, int status) {
        boolean longText = status == 413 && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType());
        return longText ? new Problem(413, TEXTS.textTooLong(), TEXTS.textTooLongHint())
                : ofStatus(status);
    }

    private Response answer(Problem problem, String path, Optional<String> reference) {
        if (path.startsWith("/api/") || path.startsWith("api/")) {
            reference.ifPresent(text -> problem.with("reference", text));
            return status(problem).type("application/problem+json").entity(problem.document(path)).build();
        }
        var page = frames.of(problem.status(), path, new Page(problem.title(), Optional.empty(), Optional.empty(), Optional.empty(), version));
        return status(problem).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.error(page, problem.status(), problem.detail().orElse(""), reference).render()).build();
    }

    private static Response.ResponseBuilder status(Problem problem) {
        return Response.status(problem.status()).header(HttpHeaders.RETRY_AFTER, problem.retryAfter().orElse(null));
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> new Problem(400, TEXTS.notUnderstood(),
                    TEXTS.notUnderstoodHint());
            case 401 -> new Problem(401, TEXTS.logInFirst(), TEXTS.logInFirstHint());
            case 403 -> new Problem(403, TEXTS.notAllowed(),
                    TEXTS.notAllowedHint());
            case 404 -> new Problem(404, TEXTS.notFound(),
                    TEXTS.notFoundHint());
            case 405 -> new Problem(405, TEXTS.wrongMethod(), null);
            case 406, 415 -> new Problem(status, TEXTS.wrongFormat(), null);
            case 409 -> new Problem(409, TEXTS.changed(), TEXTS.changedHint());
            case 413 -> new Problem(413, TEXTS.fileTooLarge(), TEXTS.fileTooLargeHint());
            case 500 -> new Problem(500, TEXTS.ourFault(),
                    TEXTS.ourFaultHint());
            default -> new Problem(status, TEXTS.failed(), null);
        };
    }
}
