package org.lmcplan.examples.springboot;

import java.util.List;
import java.util.Locale;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.validate.Validator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The application. Jackson is not configured: Spring finds the module of lmc by itself. */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
public class PlanServer {

    public static void main(String... arguments) {
        SpringApplication.run(PlanServer.class, arguments);
    }

    /** Reads documents up to the configured size, with the positions of their values. */
    @Bean
    LmcReader planReader(@Value("${plans.max-size}") DataSize maxSize) {
        return LmcReader.create()
                .withLimits(Limits.defaults().withMaxBytes(Math.toIntExact(maxSize.toBytes())))
                .withSourceMap();
    }

    @Bean
    Validator planValidator() {
        return Validator.standard();
    }

    /** Makes Tomcat answer failures as we do, instead of Boot's page of errors, which is excluded above. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> failures() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new FailureValve()));
    }

    /** Answers in Chinese or English, whichever the client prefers. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
