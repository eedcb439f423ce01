package org.pactwright.review.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * The templates of the report: {@code templates/<name>.ftlh}. Every value is escaped for HTML unless a template says
 * otherwise, and none does.
 */
final class Templates {

	private static final String FOLDER = "templates";
	private static final String ENDING = ".ftlh";

	private final Configuration configuration;

	Templates() {
		configuration = new Configuration(Configuration.VERSION_2_3_35);
		configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, FOLDER));
		configuration.setDefaultEncoding("UTF-8");
		configuration.setLocale(Locale.ROOT);
		configuration.setNumberFormat("computer");
		configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		configuration.setWrapUncheckedExceptions(true);
		configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		configuration.setLocalizedLookup(false);
		configuration.setAutoFlush(false);
		configuration.addAutoImport("m", "macros" + ENDING);
	}

	/**
	 * Fills in a template.
	 *
	 * @param name without ending
	 * @param values what it may use
	 * @param out stays open
	 * @throws IOException when the text cannot be written
	 */
	void render(String name, Map<String, ?> values, Writer out) throws IOException {
		try {
			configuration.getTemplate(name + ENDING).process(values, out);
		} catch (TemplateException fault) {
			throw new IllegalStateException("Template '" + name + "' does not fit its view", fault);
		}
	}
}
