main-title = منو
