package org.pactwright.workbench.internal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The samples in the bundle: folders below {@code samples/}, described by {@code samples.properties}. */
public final class Samples {

	private static final String ROOT = "samples/";

	private Samples() {
	}

	/** All samples whose files are there, in the order of {@code samples.properties}. */
	public static List<Sample> all() {
		Properties texts = texts();
		List<Sample> samples = new ArrayList<>();
		for (String folder : texts.getProperty("samples", "").split("\\s*,\\s*")) {
			if (!files(folder).isEmpty()) {
				samples.add(new Sample(folder, texts.getProperty(folder + ".title", folder),
						texts.getProperty(folder + ".action", folder), texts.getProperty(folder + ".about", ""),
						texts.getProperty(folder + ".project", folder),
						List.of(texts.getProperty(folder + ".open", "").split("\\s*,\\s*"))));
			}
		}
		return samples;
	}

	public static Optional<Sample> find(String folder) {
		return all().stream().filter(it -> it.folder().equals(folder)).findFirst();
	}

	/** One file of a sample. @param path relative to the sample, with {@code /} */
	record Entry(String path, URL content) {
	}

	/** The files of a sample; empty when there is no such sample. */
	static List<Entry> files(String folder) {
		String start = ROOT + folder + "/";
		List<Entry> files = new ArrayList<>();
		var found = bundle().findEntries(start, "*", true);
		for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
			String path = url.getPath().substring(url.getPath().indexOf(start) + start.length());
			if (!path.endsWith("/")) {
				files.add(new Entry(path, url));
			}
		}
		return files;
	}

	private static Properties texts() {
		Properties texts = new Properties();
		try (InputStream in = Samples.class.getResourceAsStream("samples.properties")) {
			texts.load(in);
			return texts;
		} catch (IOException e) {
			throw new IllegalStateException("samples.properties is not in the bundle; the installation is damaged", e);
		}
	}

	private static Bundle bundle() {
		return FrameworkUtil.getBundle(Samples.class);
	}
}
