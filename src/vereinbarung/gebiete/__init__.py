"""Where authorities act: Länder, Kreise, towns, and the districts of Arbeitsämter and Agenturen, by date."""
