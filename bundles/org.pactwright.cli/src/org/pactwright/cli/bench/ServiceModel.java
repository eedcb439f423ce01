package org.pactwright.cli.bench;

/** A model of services, each of which depends on one or two others: its dependency map is a large diagram. */
final class ServiceModel {

	/** The id of the model, which the diagram is about. */
	static final String ID = "Bench";

	private ServiceModel() {
	}

	/** The text of a model with so many services. */
	static String text(int services) {
		StringBuilder text = new StringBuilder("model " + ID
				+ " \"Services\" {\n\tversion \"1\" date 2026-11-01 profiles GOV\n");
		for (int i = 0; i < services; i++) {
			text.append("\tservice S").append(i).append(" \"Service ").append(i).append("\" {\n\t\ttolerates 12 h"
					+ " restored in 8 h\n");
			if (i > 0) {
				text.append("\t\tdepends on S").append(i * 7 / 11).append(" physical high\n");
			}
			if (i > 3 && i % 3 == 0) {
				text.append("\t\tdepends on S").append(i / 3).append(" cyber medium\n");
			}
			text.append("\t}\n");
		}
		return text.append("}\n").toString();
	}
}
