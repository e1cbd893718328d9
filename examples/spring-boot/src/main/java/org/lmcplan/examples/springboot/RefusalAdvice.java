package org.lmcplan.examples.springboot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers refused requests, ours and those that Spring refuses, with problem details in the language of the request, whatever
 * type of answer it asks for.
 */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders more = new HttpHeaders(headers);
        more.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        more.setContentLanguage(LocaleContextHolder.getLocale());
        more.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return super.createResponseEntity(body, more, status, request);
    }
}
