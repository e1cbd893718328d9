package org.lmcplan.examples.springboot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.LmcMappingException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers refused requests, ours and those that Spring refuses, with problem details in the language of the request. */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleErrorResponseException(
            ErrorResponseException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception instanceof RefusedException refused && !refused.problems().isEmpty()) {
            refused.getBody()
                    .setProperty("problems", ProblemEntry.of(refused.problems(), LocaleContextHolder.getLocale()));
        }
        return super.handleErrorResponseException(exception, headers, status, request);
    }

    /** A body that Jackson could not read as a type of the library. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception.getCause() instanceof LmcMappingException mapping) {
            RefusedException refused =
                    new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-plan", mapping.faults());
            return handleErrorResponseException(refused, headers, refused.getStatusCode(), request);
        }
        return super.handleHttpMessageNotReadable(exception, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders more = new HttpHeaders(headers);
        more.setContentLanguage(LocaleContextHolder.getLocale());
        more.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return super.createResponseEntity(body, more, status, request);
    }
}
