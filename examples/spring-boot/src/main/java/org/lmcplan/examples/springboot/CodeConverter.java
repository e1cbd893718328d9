package org.lmcplan.examples.springboot;

import org.lmcplan.model.Coded;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.stereotype.Component;

/** Lets parameters be codes, such as {@code to-be-created}; by itself, Spring expects the names of Java constants. */
@Component
class CodeConverter implements ConverterFactory<String, Coded> {

    @Override
    public <T extends Coded> Converter<String, T> getConverter(Class<T> vocabulary) {
        return code -> Coded.of(vocabulary, code);
    }
}
